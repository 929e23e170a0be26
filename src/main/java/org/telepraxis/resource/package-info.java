/**
 * The dated catalogue of resources and evidence: the cards come with the published course files and are the same for all;
 * what an association hides or notes about a card is its own.
 */
@ApplicationModule(
        displayName = "Resource",
        allowedDependencies = {"identity", "association", "course", "courseware", "uikit"})
@NullMarked
package org.telepraxis.resource;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
