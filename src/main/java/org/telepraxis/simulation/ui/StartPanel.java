package org.telepraxis.simulation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Optional;
import org.telepraxis.identity.PersonId;
import org.telepraxis.scenario.Form;
import org.telepraxis.scenario.Mode;
import org.telepraxis.scenario.Scenario;
import org.telepraxis.simulation.Admission;
import org.telepraxis.simulation.Attempts;
import org.telepraxis.simulation.Refresher;
import org.telepraxis.simulation.Refreshers;
import org.telepraxis.uikit.Note;

/** How ready the person is, and the two ways in with what each means. */
final class StartPanel extends Aside {

    private static final String READY = "Ready";
    private static final String UNSURE = "Unsure";
    private static final String NOT_TODAY = "Not today";

    private final transient Attempts attempts;
    private final transient Refreshers refreshers;
    private final transient PersonId person;
    private final transient Scenario scenario;

    StartPanel(Attempts attempts, Refreshers refreshers, PersonId person, Scenario scenario, Admission admission) {
        this.attempts = attempts;
        this.refreshers = refreshers;
        this.person = person;
        this.scenario = scenario;
        addClassName("start-panel");
        var running = running(Mode.PRACTICE).or(() -> running(Mode.CERTIFICATION));
        add(new H2(running.isPresent() ? "You are in the middle of it" : "Start"));
        running.ifPresent(this::add);
        if (admission instanceof Admission.Refused refused) {
            add(new Note(Note.Kind.PLAIN, refused.reason()));
        } else if (running.isEmpty()) {
            readiness();
            practice();
            certification();
        }
        if (scenario.crisis()) {
            add(new Details("Alternative task", alternative()));
        }
    }

    private Optional<Component> running(Mode mode) {
        return attempts.running(person, scenario.id(), mode).map(id -> {
            var on = SimulationNavigation.session("Go on where you were", id);
            on.addClassNames("btn", "primary");
            var text = new Paragraph(
                    SessionsView.mode(mode) + ". Every decision is kept; the session clock has stood still.");
            text.addClassName("muted");
            return way(text, on);
        });
    }

    private void readiness() {
        var ready = new RadioButtonGroup<String>("How ready are you?");
        ready.setItems(READY, UNSURE, NOT_TODAY);
        ready.setHelperText("For you alone; it is not stored.");
        var care = new Paragraph();
        care.addClassName("care");
        care.getElement().setAttribute("role", "status");
        ready.addValueChangeListener(change -> care.setText(
                switch (String.valueOf(change.getValue())) {
                    case UNSURE ->
                        "Pause stops the session clock for as long as you like, and Leave is always at the top left. Practice costs nothing.";
                    case NOT_TODAY ->
                        "Another day is as good. The alternative task below needs no session, and support is at the top right.";
                    default -> "";
                }));
        add(ready, care);
    }

    private void practice() {
        var form = new RadioButtonGroup<Form>("Form");
        form.setItems(scenario.forms());
        form.setItemLabelGenerator(Form::id);
        form.setHelperText("The forms ask the same of you; places, facts and their order differ.");
        form.setValue(scenario.forms().getFirst());
        var begin = new Button(
                "Start practice",
                click -> begin(Mode.PRACTICE, Optional.of(form.getValue().id())));
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        var text = new Paragraph(
                "For learning. Reasons and other ways are shown afterwards, and you can go back to a decision. Private to you.");
        text.addClassName("muted");
        add(way(new H3("Practice"), text, form, begin));
    }

    private void certification() {
        var begin = new Button("Start for certification", click -> begin(Mode.CERTIFICATION, Optional.empty()));
        var text = new Paragraph(
                "For judgement. The form is given to you and two supervisors read it without knowing whose it is. There is no going back; a pause is on record, and leaving counts as withdrawn, not failed.");
        text.addClassName("muted");
        var way = way(new H3("Certification"), text);
        refreshers.before(person, scenario.id()).ifPresent(refresher -> way.add(practiseFirst(refresher)));
        way.add(begin);
        add(way);
    }

    /** Offered, never in the way: the button for certification stands below it and works. */
    private Note practiseFirst(Refresher refresher) {
        var first = new Button("Practise it first", click -> begin(Mode.PRACTICE, Optional.empty()));
        return new Note(
                Note.Kind.LAMP,
                new Div(
                        new Paragraph(refresher.reason()
                                + (refresher.daysAgo().isPresent()
                                        ? " One practice first brings it back;"
                                        : " One practice first shows how it is played;")
                                + " you may as well begin for certification now."),
                        first));
    }

    private void begin(Mode mode, Optional<String> form) {
        try {
            SimulationNavigation.toSession(attempts.begin(person, scenario.id(), mode, form));
        } catch (IllegalStateException closedMeanwhile) {
            add(new Note(Note.Kind.PLAIN, String.valueOf(closedMeanwhile.getMessage())));
        }
    }

    private static Div alternative() {
        return new Div(
                new Paragraph(
                        "Read the case on this page with a supervisor and talk through what you would say and do, minute by minute. It is worth as much for learning."),
                new Paragraph(
                        "For certification the crisis sessions cannot be left out. You may postpone, use the text-only version, have somebody beside you, or take them on different days."));
    }

    private static Div way(Component... parts) {
        var box = new Div(parts);
        box.addClassName("way");
        return box;
    }
}
