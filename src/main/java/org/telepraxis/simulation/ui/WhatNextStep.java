package org.telepraxis.simulation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.Command;
import org.telepraxis.learning.ui.LearningNavigation;
import org.telepraxis.simulation.AttemptView;

/** One change of practice, written down, and where to go from here. */
final class WhatNextStep extends DebriefStep {

    WhatNextStep(AttemptView attempt, Notebook notebook, Command finish) {
        super(attempt, "next");
        add(notebook.field("next", "One thing you will do differently"));
        var done = new Button("Finish the debrief", click -> {
            finish.execute();
            SimulationNavigation.toSessions();
        });
        done.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(
                done,
                LearningNavigation.jobAid("Open the job aid", attempt.courseId()),
                SimulationNavigation.prepare(
                        "Prepare another session",
                        attempt.playthrough().scenario().id()));
        actions.addClassName("row");
        add(actions);
    }
}
