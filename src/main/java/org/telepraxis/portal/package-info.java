/** Home pages that join what several modules know. No tables, no rules. */
@ApplicationModule(displayName = "Portal")
@NullMarked
package org.telepraxis.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
