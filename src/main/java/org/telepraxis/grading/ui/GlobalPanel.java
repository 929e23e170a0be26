package org.telepraxis.grading.ui;

import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.EnumMap;
import java.util.Map;
import org.telepraxis.grading.GlobalRating;
import org.telepraxis.grading.Judgement;
import org.telepraxis.uikit.Note;

/** The performance as a whole, judged before any total exists. */
final class GlobalPanel extends RubricPanel {

    private final OpenRating rating;
    private final Map<GlobalRating, Element> inputs = new EnumMap<>(GlobalRating.class);
    private final Map<GlobalRating, NativeLabel> labels = new EnumMap<>(GlobalRating.class);
    private final Span message = new Span();

    GlobalPanel(OpenRating rating) {
        this.rating = rating;
        addClassName("global");
        var title = new H2("The performance as a whole");
        title.addClassName("title");
        var choice = new FieldSet("The whole");
        choice.addClassName("levels");
        for (var value : GlobalRating.values()) {
            choice.add(option(value));
        }
        message.getElement().setAttribute("role", "alert");
        add(
                title,
                Parts.metaLine("Your own judgement, before any total is computed. It never changes the levels."),
                choice,
                message);
        refresh(OpenRating.Saved.YES, "");
    }

    @Override
    void refresh(OpenRating.Saved how, String words) {
        var overall = rating.sheet().overall();
        inputs.forEach((value, input) -> {
            input.setProperty("checked", value == overall);
            input.setProperty("disabled", !rating.sheet().writable());
        });
        labels.forEach((value, label) -> label.setClassName("on", value == overall));
        message.removeAll();
        if (!words.isEmpty()) {
            message.add(new Note(Note.Kind.LAMP, words));
        }
    }

    @Override
    void focusStart() {
        var overall = rating.sheet().overall();
        var input = inputs.get(overall == null ? GlobalRating.FAIL : overall);
        if (input != null) {
            input.callJsFunction("focus");
        }
    }

    private NativeLabel option(GlobalRating value) {
        var input = new Element("input")
                .setAttribute("type", "radio")
                .setAttribute("name", "global")
                .setAttribute("value", value.name());
        input.addEventListener(
                "change",
                change -> rating.say(new Judgement.GlobalGiven(rating.sheet().overall(), value)));
        var words = new Span(Parts.styled(value.label() + ". ", "name"), new Span(meaning(value)));
        words.addClassName("grow");
        var label = new NativeLabel();
        label.addClassNames("level", "plain");
        label.getElement().appendChild(input);
        label.add(words);
        inputs.put(value, input);
        labels.put(value, label);
        return label;
    }

    private static String meaning(GlobalRating value) {
        return switch (value) {
            case FAIL -> "Not safe to work alone with a client like this.";
            case BORDERLINE -> "I could not say either way.";
            case PASS -> "Safe to work alone with a client like this.";
            case GOOD -> "Clearly above that.";
        };
    }
}
