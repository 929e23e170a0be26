/**
 * The evidence portfolio: ten entries of a person's own making, each handed in with a signed statement that no client is in it, and looked
 * at by a supervisor; one in five by a second.
 */
@NullMarked
@ApplicationModule(
        displayName = "Portfolio",
        allowedDependencies = {"identity", "association", "certification", "upload", "uikit"})
package org.telepraxis.portfolio;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
