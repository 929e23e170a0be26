/**
 * The dated catalogue of resources and evidence. The cards come with the published course files and are the same for all; what
 * an association hides, notes or says differently is its own and stands beside them, and so are the cards that it adds.
 */
@ApplicationModule(
        displayName = "Resource",
        allowedDependencies = {"identity", "association", "course", "courseware", "uikit"})
@NullMarked
package org.telepraxis.resource;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
