package org.telepraxis.grading.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.telepraxis.grading.ActionResult;
import org.telepraxis.grading.Judgement;
import org.telepraxis.grading.Performance;
import org.telepraxis.grading.Performance.RecordedAction;
import org.telepraxis.uikit.Icon;
import org.telepraxis.uikit.Note;

/** What the session recorded about each critical action, to be confirmed or contested. */
final class ActionsPanel extends RubricPanel {

    private static final String AS_READ = "As read in the transcript.";

    private final OpenRating rating;
    private final List<Row> rows;
    private final Div message = new Div();

    ActionsPanel(OpenRating rating) {
        this.rating = rating;
        addClassName("actions");
        var title = new H2("Critical actions");
        title.addClassName("title");
        title.getElement().setAttribute("tabindex", "-1");
        message.getElement().setAttribute("role", "alert");
        rows = rating.performance().actions().stream()
                .filter(action -> rating.sheet().action(action.id()).isPresent())
                .map(Row::new)
                .toList();
        var list = new UnorderedList();
        list.addClassName("action-list");
        rows.forEach(list::add);
        add(
                title,
                Parts.metaLine(
                        rating.inCalibration()
                                ? "What the session recorded is kept back. Read the log against each, and say how it came out."
                                : "The session recorded these by itself. Read the log against each, then confirm it or say what you saw."),
                message,
                list);
        refresh(OpenRating.Saved.YES, "");
    }

    @Override
    void refresh(OpenRating.Saved how, String words) {
        message.removeAll();
        if (!words.isEmpty()) {
            message.add(new Note(Note.Kind.LAMP, words));
        }
        rows.forEach(Row::show);
    }

    @Override
    void focusStart() {
        getChildren().findFirst().ifPresent(title -> title.getElement().callJsFunction("focus"));
    }

    /** Stays the same while its action is judged: a click that is under way when an answer comes is not lost, and the focus stays. */
    private final class Row extends ListItem {

        private final RecordedAction action;
        private final Map<ActionResult, NativeButton> results = new EnumMap<>(ActionResult.class);
        private final NativeButton confirm;
        private final NativeButton contest;
        private final Div buttons = new Div();
        private final Div verdict = new Div();
        private final Span own = new Span();

        private Row(RecordedAction action) {
            this.action = action;
            confirm = button("Confirm", () -> rating.say(new Judgement.ActionConfirmed(action.id())));
            contest = button("Contest", () -> new ContestDialog(rating, action).open());
            buttons.addClassName("action-buttons");
            own.addClassName("contest");
            var what = new Span(Parts.styled(action.id() + " ", "code"), new Span(action.what()));
            what.addClassName("what");
            addClassName("action");
            if (rating.inCalibration()) {
                addClassName("seen");
                offerResults();
                add(what, buttons);
            } else {
                var text = new Div(what, Parts.metaLine(recorded(action, rating.performance())), own);
                text.addClassName("grow");
                if (action.result() != ActionResult.OPEN) {
                    buttons.add(confirm);
                }
                buttons.add(contest);
                add(mark(action.result()), text, buttons, verdict);
            }
        }

        /** In calibration: how the rater says it came out. */
        private void offerResults() {
            buttons.getElement()
                    .setAttribute("role", "group")
                    .setAttribute("aria-label", "How " + action.id() + " came out");
            for (var result : ContestDialog.possible(action)) {
                var button = button(
                        result.label(), () -> rating.say(new Judgement.ActionContested(action.id(), result, AS_READ)));
                results.put(result, button);
                buttons.add(button);
            }
        }

        private NativeButton button(String name, Runnable act) {
            var button = Parts.button(name, "sm", click -> act.run());
            button.getElement().setAttribute("aria-label", name + " " + action.id());
            return button;
        }

        private void show() {
            var sheet = rating.sheet().action(action.id()).orElseThrow();
            boolean writable = rating.sheet().writable();
            results.forEach((result, button) -> {
                button.setEnabled(writable);
                press(button, sheet.judged() == result);
            });
            press(confirm, sheet.judged() == sheet.recorded());
            press(contest, sheet.contested());
            buttons.setVisible(writable || rating.inCalibration());
            verdict.setVisible(!writable);
            verdict.removeAll();
            verdict.add(Parts.meta(sheet.contested() ? "Contested" : "Confirmed"));
            own.setVisible(sheet.contested());
            if (sheet.contested() && sheet.judged() != null) {
                own.setText("You saw: %s. %s".formatted(sheet.judged().label(), sheet.reason()));
            }
        }

        private static void press(NativeButton button, boolean pressed) {
            button.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
        }
    }

    private static String recorded(RecordedAction action, Performance performance) {
        var words = new StringBuilder("Recorded: ").append(action.result().label());
        var at = action.atSeconds();
        if (at != null) {
            words.append(" at ").append(Words.onBothClocks(at, performance));
        }
        words.append('.');
        if (!action.reason().isBlank()) {
            words.append(' ').append(action.reason());
        }
        return words.toString();
    }

    private static Span mark(ActionResult result) {
        var mark = new Span(Icon.of(
                switch (result) {
                    case MET, REPAIRED -> "check";
                    case LATE -> "clock";
                    case MISSED, VIOLATED -> "x";
                    case NOT_TRIGGERED, OPEN -> "minus";
                }));
        mark.addClassNames(
                "mk",
                switch (result) {
                    case MET, REPAIRED -> "done";
                    case LATE -> "late";
                    case MISSED, VIOLATED -> "miss";
                    case NOT_TRIGGERED, OPEN -> "idle";
                });
        return mark;
    }
}
