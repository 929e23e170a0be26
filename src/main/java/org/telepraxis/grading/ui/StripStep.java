package org.telepraxis.grading.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.telepraxis.competence.Level;
import org.telepraxis.grading.Mark;
import org.telepraxis.grading.RatingSheet;
import org.telepraxis.uikit.Icon;
import org.telepraxis.uikit.LevelMark;

/** A place in the strip above the rubric, with what was said there. */
final class StripStep extends NativeButton {

    private final String place;
    private final Span glyph = new Span();
    private @Nullable Drawn shown;

    StripStep(String place) {
        this.place = place;
        addClassName("step");
        glyph.addClassName("glyph");
        var name = new Span(place);
        name.addClassName("code");
        add(glyph, name);
    }

    /** Shows what stands there now. The step and its drawing stay while they are the same, so that a click on its way is not lost. */
    void show(RatingSheet sheet, boolean current) {
        int level = level(sheet, place);
        boolean done = sheet.left().stream().noneMatch(left -> belongs(left.subject(), sheet, place));
        var now = new Drawn(level, done && isNoCriterion(sheet));
        if (!now.equals(shown)) {
            shown = now;
            glyph.removeAll();
            glyph.add(now.checked() ? Icon.of("check") : glyph(place, level));
        }
        setClassName("done", done);
        getElement().setAttribute("aria-label", place + ", " + said(sheet, place) + (done ? "" : ", not complete"));
        if (current) {
            getElement().setAttribute("aria-current", "true");
        } else {
            getElement().removeAttribute("aria-current");
        }
    }

    /** A criterion shows its level; the other places show a check when nothing is left there. */
    private boolean isNoCriterion(RatingSheet sheet) {
        return sheet.criterion(place).isEmpty() && !place.equals(RubricPane.RESULT);
    }

    private record Drawn(int level, boolean checked) {}

    private static boolean belongs(String subject, RatingSheet sheet, String place) {
        return subject.equals(place)
                || place.equals(RubricPane.ACTIONS) && sheet.action(subject).isPresent();
    }

    /** The value of the level that stands there; 0 where there is none. */
    private static int level(RatingSheet sheet, String place) {
        return sheet.criterion(place)
                .map(RatingSheet.CriterionSheet::mark)
                .flatMap(Mark::level)
                .map(Level::value)
                .orElse(0);
    }

    private static Component glyph(String place, int level) {
        return switch (place) {
            case RubricPane.ACTIONS -> Icon.of("list-checks");
            case RubricPane.GLOBAL -> Icon.of("scale");
            case RubricPane.ADVICE -> Icon.of("message-square");
            case RubricPane.RESULT -> Icon.of("circle-check");
            default -> {
                var svg = new Svg(LevelMark.svg(level == 0 ? null : level, 14));
                svg.addClassName("lv-" + level);
                yield svg;
            }
        };
    }

    private static String said(RatingSheet sheet, String place) {
        return switch (place) {
            case RubricPane.ACTIONS -> "critical actions";
            case RubricPane.GLOBAL -> {
                var overall = sheet.overall();
                yield overall == null ? "the whole, not judged yet" : "the whole: " + overall.label();
            }
            case RubricPane.ADVICE -> "your words for the candidate";
            case RubricPane.RESULT -> "your levels beside those that stand";
            default ->
                sheet.criterion(place)
                        .map(RatingSheet.CriterionSheet::mark)
                        .map(Mark::label)
                        .orElse("no level yet");
        };
    }
}
