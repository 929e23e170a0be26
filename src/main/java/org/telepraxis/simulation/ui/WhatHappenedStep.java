package org.telepraxis.simulation.ui;

import org.telepraxis.scenario.Mode;
import org.telepraxis.simulation.AttemptView;

/** The session as it was: curves in practice, critical actions, and every line with its clock. */
final class WhatHappenedStep extends DebriefStep {

    WhatHappenedStep(AttemptView attempt) {
        super(attempt, "");
        var play = attempt.playthrough();
        if (attempt.mode() == Mode.PRACTICE) {
            add(new SessionChart(play));
        }
        add(new CriticalActions(play.criticalActions()), new Timeline(play.transcript(), attempt.technical()));
    }
}
