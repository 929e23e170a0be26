package org.telepraxis.simulation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.server.Command;
import org.telepraxis.learning.ui.LearningNavigation;
import org.telepraxis.scenario.Mode;
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
        var end = new Div();
        end.addClassName("debrief-end");
        end.getElement().setAttribute("role", "status");
        add(end);
        if (attempt.debriefed()) {
            finished(attempt, end);
        } else {
            open(attempt, end, finish);
        }
    }

    private static void open(AttemptView attempt, Div end, Command finish) {
        var done = new Button("Finish the debrief", click -> {
            finish.execute();
            finished(attempt, end);
        });
        done.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(done, new PrintButton());
        actions.addClassName("row");
        end.add(actions);
    }

    /** Said where the button was, with the ways on; the page stays, because what was written here may be read again. */
    private static void finished(AttemptView attempt, Div end) {
        var said = new H3("The debrief is finished.");
        said.getElement().setAttribute("tabindex", "-1");
        var scenario = attempt.playthrough().scenario();
        var sessions = SimulationNavigation.sessions("To your sessions");
        sessions.addClassNames("btn", "primary");
        var ways = new Div(
                sessions,
                SimulationNavigation.prepare("Play this session again", scenario.id()),
                LearningNavigation.course("Go on with the course", attempt.courseId()),
                new PrintButton());
        ways.addClassName("row");
        end.removeAll();
        end.add(new Note(Note.Kind.PLAIN, said, new Paragraph(next(attempt))), ways);
        said.getElement().callJsFunction("focus");
    }

    private static String next(AttemptView attempt) {
        var kept = "What you wrote is kept, and you can read all of this again from your sessions. ";
        if (attempt.mode() == Mode.CERTIFICATION) {
            return kept
                    + "Two supervisors read the session without knowing whose it is; you are told when both have finished.";
        }
        return kept
                + (attempt.playthrough().scenario().crisis()
                        ? "The next crisis session may open now; two a day are enough."
                        : "Try your one change in your next remote session.");
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
