package org.telepraxis.grading.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.telepraxis.competence.Level;
import org.telepraxis.grading.Mark;
import org.telepraxis.grading.RatingSheet;
import org.telepraxis.uikit.Icon;
import org.telepraxis.uikit.LevelMark;

/** A place in the strip above the rubric, with what was said there. */
final class StripStep extends NativeButton {

    private final String place;
    private final Span glyph = new Span();

    StripStep(String place) {
        this.place = place;
        addClassName("step");
        glyph.addClassName("glyph");
        var name = new Span(place);
        name.addClassName("code");
        add(glyph, name);
    }

    /** Shows what stands there now. The step itself stays, so that a click on its way is not lost. */
    void show(RatingSheet sheet, boolean current) {
        glyph.removeAll();
        glyph.add(glyph(sheet, place));
        boolean done = sheet.left().stream().noneMatch(left -> belongs(left.subject(), sheet, place));
        setClassName("done", done);
        getElement().setAttribute("aria-label", place + ", " + said(sheet, place) + (done ? "" : ", not complete"));
        if (current) {
            getElement().setAttribute("aria-current", "true");
        } else {
            getElement().removeAttribute("aria-current");
        }
    }

    private static boolean belongs(String subject, RatingSheet sheet, String place) {
        return subject.equals(place)
                || place.equals(RubricPane.ACTIONS) && sheet.action(subject).isPresent();
    }

    private static Component glyph(RatingSheet sheet, String place) {
        return switch (place) {
            case RubricPane.ACTIONS -> Icon.of("list-checks");
            case RubricPane.GLOBAL -> Icon.of("scale");
            case RubricPane.ADVICE -> Icon.of("message-square");
            case RubricPane.RESULT -> Icon.of("circle-check");
            default -> {
                var mark = sheet.criterion(place)
                        .map(RatingSheet.CriterionSheet::mark)
                        .orElse(null);
                var value = mark == null ? null : mark.level().map(Level::value).orElse(null);
                var svg = new Svg(LevelMark.svg(value, 14));
                svg.addClassName("lv-" + (value == null ? 0 : value));
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
