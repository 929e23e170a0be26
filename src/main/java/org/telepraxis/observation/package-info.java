/**
 * Live role-plays with a standardised client, observed by two people at once: planning, the observer's form with its time stamps, the
 * comparison when both forms are locked, and what the chief assessor decides where they differ too much.
 */
@NullMarked
@ApplicationModule(
        displayName = "Observation",
        allowedDependencies = {"identity", "association", "course", "courseware", "competence", "uikit"})
package org.telepraxis.observation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
