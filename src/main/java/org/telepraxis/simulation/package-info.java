/**
 * Simulated sessions as people play them: attempts, their log of moves, and the debrief. An attempt is its log: every screen is built
 * from the exact version of the scenario, the setup and the moves, so a session survives the loss of any server.
 */
@ApplicationModule(
        displayName = "Simulation",
        allowedDependencies = {
            "identity",
            "association",
            "course",
            "learning",
            "learning :: navigation",
            "courseware",
            "scenario",
            "competence",
            "uikit"
        })
@NullMarked
package org.telepraxis.simulation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
