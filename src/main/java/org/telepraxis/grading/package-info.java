/**
 * Two licensed supervisors judge one performance without knowing of each other or of the candidate: calibration and licences,
 * allocation, blind ratings, comparison, the third opinion, and the concern that pauses a rating when the person behind the words
 * may need help.
 */
@NullMarked
@ApplicationModule(
        displayName = "Grading",
        allowedDependencies = {
            "identity",
            "association",
            "course",
            "courseware",
            "scenario",
            "simulation",
            "simulation::replay",
            "competence",
            "uikit"
        })
package org.telepraxis.grading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
