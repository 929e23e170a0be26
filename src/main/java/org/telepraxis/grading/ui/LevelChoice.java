package org.telepraxis.grading.ui;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.telepraxis.competence.Level;
import org.telepraxis.grading.Mark;
import org.telepraxis.grading.Performance.Criterion;
import org.telepraxis.uikit.LevelMark;

/** The four anchored levels, worst first, and "no opportunity": native radio buttons, so that arrows, forms and readers just work. */
final class LevelChoice extends FieldSet {

    private final Map<Mark, Element> inputs = new EnumMap<>(Mark.class);
    private final Map<Mark, NativeLabel> labels = new EnumMap<>(Mark.class);

    LevelChoice(Criterion criterion, Consumer<Mark> chosen) {
        super("Level for " + criterion.competence());
        addClassName("levels");
        for (var mark : Mark.values()) {
            var input = new Element("input")
                    .setAttribute("type", "radio")
                    .setAttribute("name", "level-" + criterion.competence())
                    .setAttribute("value", mark.name());
            input.addEventListener("change", change -> chosen.accept(mark));
            var label = new NativeLabel();
            label.addClassNames("level", mark == Mark.NO_OPPORTUNITY ? "none" : "anchored");
            label.getElement().appendChild(input);
            mark.level()
                    .ifPresentOrElse(
                            level -> anchored(label, level, criterion),
                            () -> label.add(Parts.key("N"), new Span("No opportunity here")));
            inputs.put(mark, input);
            labels.put(mark, label);
            add(label);
        }
    }

    void show(@Nullable Mark chosen, boolean writable) {
        inputs.forEach((mark, input) -> {
            input.setProperty("checked", mark == chosen);
            input.setProperty("disabled", !writable);
        });
        labels.forEach((mark, label) -> label.setClassName("on", mark == chosen));
    }

    void focus(@Nullable Mark chosen) {
        var input = inputs.get(chosen == null ? Mark.UNSAFE : chosen);
        if (input != null) {
            input.callJsFunction("focus");
        }
    }

    private static void anchored(NativeLabel label, Level level, Criterion criterion) {
        var glyph = new Span(new Svg(LevelMark.svg(level.value(), 20)));
        glyph.addClassNames("glyph", "lv-" + level.value());
        var here = new Span(
                Parts.styled(level.label() + ". ", "name"),
                new Span(Words.capitalised(criterion.here().get(level.value() - 1))));
        here.addClassName("here");
        var words = new Span(here);
        words.addClassName("grow");
        if (!criterion.general().isEmpty()) {
            words.add(Parts.meta(criterion.general().get(level.value() - 1)));
        }
        var key = Parts.key(String.valueOf(level.value()));
        key.getElement().setAttribute("aria-hidden", "true");
        label.add(glyph, words, key);
    }
}
