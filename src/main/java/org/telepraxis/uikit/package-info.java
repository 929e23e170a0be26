/** Parts that views of several modules share: icons, page heads, notes, the marks of the level scale. */
@ApplicationModule(
        displayName = "UI kit",
        allowedDependencies = {})
@NullMarked
package org.telepraxis.uikit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
