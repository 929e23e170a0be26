/** Associations as islands: their members, their brand, their country pack and the support near their people. */
@ApplicationModule(
        displayName = "Association",
        allowedDependencies = {"identity", "courseware", "uikit"})
@NullMarked
package org.telepraxis.association;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
