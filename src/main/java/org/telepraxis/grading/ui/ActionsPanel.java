package org.telepraxis.grading.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.telepraxis.grading.ActionResult;
import org.telepraxis.grading.Judgement;
import org.telepraxis.grading.Performance.RecordedAction;
import org.telepraxis.grading.RatingSheet.ActionSheet;
import org.telepraxis.uikit.Icon;
import org.telepraxis.uikit.Note;

/** What the session recorded about each critical action, to be confirmed or contested. */
final class ActionsPanel extends RubricPanel {

    private static final String AS_READ = "As read in the transcript.";

    private final OpenRating rating;
    private final UnorderedList list = new UnorderedList();
    private final Div message = new Div();

    ActionsPanel(OpenRating rating) {
        this.rating = rating;
        addClassName("actions");
        var title = new H2("Critical actions");
        title.addClassName("title");
        title.getElement().setAttribute("tabindex", "-1");
        message.getElement().setAttribute("role", "alert");
        list.addClassName("action-list");
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

    /** The action just judged: its button is drawn anew and keeps the focus. */
    private String acted = "";

    @Override
    void refresh(OpenRating.Saved how, String words) {
        message.removeAll();
        if (!words.isEmpty()) {
            message.add(new Note(Note.Kind.LAMP, words));
        }
        list.removeAll();
        rating.performance()
                .actions()
                .forEach(
                        action -> rating.sheet().action(action.id()).ifPresent(sheet -> list.add(item(action, sheet))));
    }

    @Override
    void focusStart() {
        getChildren().findFirst().ifPresent(title -> title.getElement().callJsFunction("focus"));
    }

    private ListItem item(RecordedAction action, ActionSheet sheet) {
        var what = new Span(Parts.styled(action.id() + " ", "code"), new Span(action.what()));
        what.addClassName("what");
        if (rating.inCalibration()) {
            var item = new ListItem(what, results(action, sheet));
            item.addClassNames("action", "seen");
            return item;
        }
        var text = new Div(what, Parts.metaLine(recorded(action)));
        text.addClassName("grow");
        if (sheet.contested() && sheet.judged() != null) {
            var own = new Span("You saw: %s. %s".formatted(sheet.judged().label(), sheet.reason()));
            own.addClassName("contest");
            text.add(own);
        }
        var item = new ListItem(mark(action.result()), text);
        item.addClassName("action");
        item.add(rating.sheet().writable() ? buttons(action, sheet) : verdict(sheet));
        return item;
    }

    private Div buttons(RecordedAction action, ActionSheet sheet) {
        boolean confirmed = sheet.judged() == sheet.recorded();
        var buttons = new Div();
        buttons.addClassName("action-buttons");
        if (action.result() != ActionResult.OPEN) {
            buttons.add(pressed(
                    Parts.button("Confirm", "sm", click -> {
                        acted = action.id();
                        rating.say(new Judgement.ActionConfirmed(action.id()));
                    }),
                    confirmed,
                    action));
        }
        buttons.add(pressed(
                Parts.button("Contest", "sm", click -> new ContestDialog(rating, action).open()),
                sheet.contested(),
                action));
        return buttons;
    }

    /** In calibration: how the rater says it came out. */
    private Div results(RecordedAction action, ActionSheet sheet) {
        var results = new Div();
        results.addClassName("action-buttons");
        results.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", "How " + action.id() + " came out");
        for (var result : ContestDialog.possible(action)) {
            var button = Parts.button(result.label(), "sm", click -> {
                acted = action.id();
                rating.say(new Judgement.ActionContested(action.id(), result, AS_READ));
            });
            button.setEnabled(rating.sheet().writable());
            results.add(pressed(button, sheet.judged() == result, action));
        }
        return results;
    }

    private NativeButton pressed(NativeButton button, boolean pressed, RecordedAction action) {
        button.getElement()
                .setAttribute("aria-pressed", String.valueOf(pressed))
                .setAttribute("aria-label", button.getText() + " " + action.id());
        if (pressed && action.id().equals(acted)) {
            acted = "";
            button.focus();
        }
        return button;
    }

    private static Div verdict(ActionSheet sheet) {
        return new Div(Parts.meta(sheet.contested() ? "Contested" : "Confirmed"));
    }

    private static String recorded(RecordedAction action) {
        var words = new StringBuilder("Recorded: ").append(action.result().label());
        var at = action.atSeconds();
        if (at != null) {
            words.append(" at ").append(Words.minutes(at));
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
