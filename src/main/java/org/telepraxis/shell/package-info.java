/** The frame around every view: layout and menu, who may enter, errors, language. It imports nobody's views. */
@ApplicationModule(
        displayName = "Shell",
        allowedDependencies = {"identity", "association", "courseware", "uikit"})
@NullMarked
package org.telepraxis.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
