package org.telepraxis.grading.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.telepraxis.grading.Feedback;
import org.telepraxis.grading.FeedbackSummary;
import org.telepraxis.uikit.PageHeader;

/** A trainee's feedback on sessions that were rated, the latest first. */
@Route(GradingNavigation.FEEDBACK)
@PageTitle("Feedback · Telepraxis")
@Menu(title = "Feedback", icon = "message-square", order = 220)
@RolesAllowed("TRAINEE")
@StyleSheet("context://styles/feedback.css")
class FeedbackView extends Div {

    FeedbackView(Feedback feedback) {
        addClassName("page");
        add(new PageHeader("Feedback", "What raters saw in your certification sessions, and what to do with it."));
        var all = feedback.mine();
        if (all.isEmpty()) {
            var none = new Paragraph(
                    "Nothing yet. Feedback on a certification session comes within 15 working days of handing it"
                            + " in, unless your association has set another time. We write to you when it is here.");
            none.addClassName("feedback-none");
            add(none);
        } else {
            add(list(all));
        }
    }

    private static UnorderedList list(List<FeedbackSummary> all) {
        var list = new UnorderedList();
        list.addClassName("feedback-list");
        all.forEach(one -> list.add(item(one)));
        return list;
    }

    private static ListItem item(FeedbackSummary one) {
        var link = new RouterLink(
                one.scenarioId() + " " + one.title(),
                FeedbackLetterView.class,
                new RouteParameters(GradingNavigation.CASE, one.caseId().toString()));
        var appeal = one.appeal();
        return new ListItem(
                new H2(link),
                Parts.metaLine("Form %s, released %s".formatted(one.formId(), Words.moment(one.releasedAt()))),
                Parts.metaLine(
                        appeal == null
                                ? "The last day to appeal is %s.".formatted(Words.date(one.appealUntil()))
                                : "Your appeal: %s.".formatted(appeal.label())));
    }
}
