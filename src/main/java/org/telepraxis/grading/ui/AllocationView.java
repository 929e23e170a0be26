package org.telepraxis.grading.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import org.telepraxis.grading.AllocationDesk;
import org.telepraxis.grading.AllocationSettings;
import org.telepraxis.grading.OpenCase;
import org.telepraxis.grading.RatingStatus;
import org.telepraxis.uikit.Note;
import org.telepraxis.uikit.PageHeader;

/** For the chief assessor: which performances have their raters, and why others have not. */
@Route(GradingNavigation.ALLOCATION)
@PageTitle("Allocation · Telepraxis")
@Menu(title = "Allocation", icon = "scale", order = 530)
@RolesAllowed("CHIEF_ASSESSOR")
@StyleSheet("context://styles/grading.css")
@StyleSheet("context://styles/agreement.css")
@StyleSheet("context://styles/calibration.css")
class AllocationView extends Div {

    private final transient AllocationDesk desk;
    private final Div list = new Div();

    AllocationView(AllocationDesk desk, AllocationSettings settings) {
        this.desk = desk;
        addClassNames("page", "calibration");
        add(
                new PageHeader(
                        "Allocation",
                        "Raters are drawn by lot among those with a licence, without a tie and with the fewest open ratings. You see codes, as raters do."),
                list,
                new AllocationRulesPanel(settings, this::show));
        show();
    }

    private void show() {
        list.removeAll();
        var open = desk.open();
        long waiting = open.stream().filter(one -> one.missing() > 0).count();
        list.add(new H2("Open performances"));
        if (open.isEmpty()) {
            list.add(new Paragraph("No performance is under judgement."));
        } else if (waiting == 0) {
            list.add(new Note(Note.Kind.OK, "Every open performance has its raters."));
        }
        open.forEach(one -> list.add(card(one)));
    }

    private Article card(OpenCase one) {
        var card = new Article(
                new H2("Performance " + one.code()),
                Parts.metaLine("%s form %s, %s, opened %s"
                        .formatted(
                                one.scenarioId(),
                                one.formId(),
                                one.family().label().toLowerCase(Locale.ENGLISH),
                                Words.date(one.opened()))));
        card.addClassName("rater-card");
        if (one.missing() > 0) {
            card.add(shortage(one));
        }
        if (!one.raters().isEmpty()) {
            card.add(seats(one));
        }
        return card;
    }

    private Component shortage(OpenCase one) {
        var reasons = new UnorderedList();
        one.obstacles()
                .forEach((obstacle, number) -> reasons.add(new ListItem(
                        number == 1
                                ? "One supervisor %s.".formatted(obstacle.words())
                                : "%s supervisors: each %s."
                                        .formatted(Words.count(number.intValue()), obstacle.words()))));
        var seat = Parts.button(
                "Seat a rater",
                "sm",
                click -> new SeatDialog(
                                "Seat a rater for performance " + one.code(),
                                desk.choices(one.caseId()),
                                (rater, reason) -> {
                                    desk.seat(one.caseId(), rater, reason);
                                    show();
                                })
                        .open());
        seat.getElement().setAttribute("aria-label", "Seat a rater for performance " + one.code());
        seat.setEnabled(one.free() > 0);
        return new Note(
                Note.Kind.LAMP,
                new Paragraph(
                        one.free() > 0
                                ? "%s missing. %s can be drawn now, and will be with the next rating that moves."
                                        .formatted(Words.count(one.missing()), Words.count(one.free()))
                                : "%s missing, and nobody can be drawn.".formatted(Words.count(one.missing()))),
                reasons,
                seat);
    }

    private Component seats(OpenCase one) {
        var table = new FigureTable("Raters of performance " + one.code(), List.of("Rater", "Rating", "Due", ""));
        one.raters()
                .forEach(seat -> table.row(
                        seat.rater(),
                        seat.third()
                                ? seat.status().label() + ", third"
                                : seat.status().label(),
                        seat.status() == RatingStatus.LOCKED || seat.status() == RatingStatus.RETURNED
                                ? ""
                                : Words.day(seat.due()),
                        replace(one, seat)));
        return table;
    }

    private Component replace(OpenCase one, OpenCase.Seat seat) {
        if (seat.status() == RatingStatus.LOCKED || seat.status() == RatingStatus.RETURNED) {
            return Parts.meta("");
        }
        var button = Parts.button(
                "Reassign",
                "sm",
                click -> new SeatDialog(
                                "Reassign performance %s from %s".formatted(one.code(), seat.rater()),
                                desk.choices(one.caseId()),
                                (rater, reason) -> {
                                    desk.replace(seat.ratingId(), rater, reason);
                                    show();
                                })
                        .open());
        button.getElement()
                .setAttribute("aria-label", "Reassign performance %s from %s".formatted(one.code(), seat.rater()));
        return button;
    }
}
