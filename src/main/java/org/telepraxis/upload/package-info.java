/** Files that people bring: what is taken, found out from the contents alone, and how it is handed out again. It keeps none itself. */
@ApplicationModule(
        displayName = "Upload",
        allowedDependencies = {})
@NullMarked
package org.telepraxis.upload;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
