package org.telepraxis.simulation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.server.Command;
import org.telepraxis.learning.ui.LearningNavigation;
import org.telepraxis.simulation.AttemptView;
import org.telepraxis.uikit.Note;
import org.telepraxis.uikit.PrintButton;
import org.telepraxis.uikit.SupportButton;

/** One change of practice, written down, and where to go from here. */
final class WhatNextStep extends DebriefStep {

    private static final String STAYS = "It stays with me";
    private static final String NOT_WELL = "Not well";

    WhatNextStep(AttemptView attempt, Notebook notebook, Command finish) {
        super(attempt, "next");
        var change = notebook.field("next", "One thing you will do differently");
        change.setPlaceholder("In my next remote session I will …");
        add(change);
        var aid = new Div(LearningNavigation.jobAid("Open the job aid", attempt.courseId()));
        aid.addClassName("next-aid");
        aid.add(new Span("The sheet for your desk: print it and fill it in on paper."));
        add(aid, checkOut());
        var done = new Button("Finish the debrief", click -> {
            finish.execute();
            SimulationNavigation.toSessions();
        });
        done.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(
                done,
                new PrintButton(),
                SimulationNavigation.prepare(
                        "Prepare another session",
                        attempt.playthrough().scenario().id()));
        actions.addClassName("row");
        add(actions);
    }

    /** The person comes last, too. The answer is neither stored nor told. */
    private static Section checkOut() {
        var answer = new Div();
        answer.getElement().setAttribute("role", "status");
        var how = new RadioButtonGroup<String>("How do you leave this session?");
        how.setItems("Settled", STAYS, NOT_WELL);
        how.setHelperText("For you alone; it is not stored.");
        how.addValueChangeListener(change -> {
            answer.removeAll();
            if (STAYS.equals(change.getValue())) {
                answer.add(
                        new Note(
                                Note.Kind.PLAIN,
                                "Take ten minutes before the next thing: stand up, look out, drink something. Tell a colleague one sentence about it."));
            } else if (NOT_WELL.equals(change.getValue())) {
                answer.add(new Note(
                        Note.Kind.LAMP,
                        new Span(
                                "Thank you for saying so. Nobody is told unless you ask. Do not see clients just now; talk to somebody first. "),
                        new Anchor(SupportButton.PATH, "Support near you")));
            }
        });
        return new Section(how, answer);
    }
}
