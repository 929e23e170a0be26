package org.telepraxis.grading.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import org.telepraxis.grading.AssignedRating;
import org.telepraxis.grading.RatingDesk;
import org.telepraxis.grading.RatingStatus;
import org.telepraxis.uikit.Icon;

/** What a rater should know before opening a performance. */
final class RatingDetail extends Div {

    RatingDetail(AssignedRating rating, RatingDesk desk, Runnable afterReturn) {
        addClassName("grading-preview");
        var title = new H2(rating.title());
        title.addClassName("title");
        var blind = new Span(Icon.of("eye-off"), new Span("Blind: no name, no other parts, no other rater"));
        blind.addClassName("badge");
        add(
                Parts.metaLine("%s, form %s, certification".formatted(rating.scenarioId(), rating.formId())),
                title,
                blind,
                facts(rating));
        var open = Parts.button(verb(rating), "primary grow", click -> GradingNavigation.toRating(rating.ratingId()));
        var actions = new Div(open);
        actions.addClassNames("row", "grading-actions");
        if (rating.status() != RatingStatus.LOCKED) {
            actions.add(Parts.button(
                    "Declare a conflict", "", click -> new ConflictDialog(rating, desk, afterReturn).open()));
        }
        add(
                actions,
                Parts.metaLine(
                        "What the candidate wrote stands as it was typed. If they name themselves in it, rate what was done, not who it was."));
    }

    private static DescriptionList facts(AssignedRating rating) {
        var facts = new DescriptionList();
        facts.addClassName("grading-facts");
        fact(facts, "Performance", rating.code());
        fact(facts, "Due", Words.longDay(rating.due()));
        fact(
                facts,
                "Takes",
                "About %d minutes; every judgement is saved, you can stop at any point.".formatted(rating.minutes()));
        fact(facts, "Why it came to you", rating.why());
        if (rating.status() == RatingStatus.IN_PROGRESS) {
            fact(facts, "Left", rating.left() == 0 ? "Nothing. It can be locked." : rating.left() + " judgements");
        }
        return facts;
    }

    private static void fact(DescriptionList facts, String term, String text) {
        facts.add(new DescriptionList.Term(term), new DescriptionList.Description(text));
    }

    private static String verb(AssignedRating rating) {
        return switch (rating.status()) {
            case ASSIGNED -> "Read and rate";
            case IN_PROGRESS -> "Continue";
            case LOCKED, RETURNED -> rating.resultStands() ? "Compare" : "Read";
        };
    }
}
