/**
 * Who may be certified and why: schemes, candidacies, the rules and the decision of a person, the certificates with their history, and
 * the answer to anybody who asks whether one is in force.
 */
@ApplicationModule(
        displayName = "Certification",
        allowedDependencies = {
            "identity",
            "association",
            "course",
            "learning",
            "competence",
            "courseware",
            "scenario",
            "upload",
            "uikit"
        })
@NullMarked
package org.telepraxis.certification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
