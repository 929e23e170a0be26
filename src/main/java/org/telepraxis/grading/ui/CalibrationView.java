package org.telepraxis.grading.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.telepraxis.grading.Calibration;
import org.telepraxis.grading.CalibrationOverview;
import org.telepraxis.grading.CalibrationOverview.Family;
import org.telepraxis.grading.CalibrationOverview.Test;
import org.telepraxis.grading.LicenceFamily;
import org.telepraxis.grading.LicenceStanding;
import org.telepraxis.grading.LicenceSummary;
import org.telepraxis.grading.RatingRefused;
import org.telepraxis.uikit.Icon;
import org.telepraxis.uikit.Note;
import org.telepraxis.uikit.PageHeader;

/** A supervisor's way to a rater licence, and to keeping it. */
@Route(GradingNavigation.CALIBRATION)
@PageTitle("Calibration · Telepraxis")
@Menu(title = "Calibration", icon = "circle-check", order = 510)
@RolesAllowed("SUPERVISOR")
@StyleSheet("context://styles/grading.css")
@StyleSheet("context://styles/agreement.css")
@StyleSheet("context://styles/calibration.css")
class CalibrationView extends Div {

    private final transient Calibration calibration;
    private final Div body = new Div();
    private final Div message = new Div();

    CalibrationView(Calibration calibration) {
        this.calibration = calibration;
        addClassNames("page", "calibration");
        message.getElement().setAttribute("role", "alert");
        add(
                new PageHeader(
                        "Calibration",
                        "Rate invented sessions, compare yourself with their key, and take the licence test. Only licensed raters are drawn for certification."),
                message,
                body);
        show();
    }

    private void show() {
        var overview = calibration.overview();
        body.removeAll();
        body.add(gate(overview));
        overview.families().forEach(family -> body.add(family(family, missing(overview))));
    }

    /** What has to come first before anything can be begun; empty when nothing has. */
    private static String missing(CalibrationOverview overview) {
        var first = new ArrayList<String>();
        if (!overview.coursePassed()) {
            first.add("passed the check of course C10");
        }
        if (overview.declaration() == null) {
            first.add("declared your interests");
        }
        return first.isEmpty() ? "" : "Open once you have " + String.join(" and ", first) + ": see Before you begin.";
    }

    private Component gate(CalibrationOverview overview) {
        var steps = new OrderedList();
        steps.addClassName("calibration-gate");
        var course = new ListItem(mark(overview.coursePassed()), new Span("Course C10, rating and supervising: "));
        course.add(
                overview.coursePassed()
                        ? new Span("check passed")
                        : new Anchor("courses/" + Calibration.COURSE, "work through it and pass the check"));
        var declared = overview.declaration();
        var declaration = new ListItem(mark(declared != null), new Span("Interests and confidentiality: "));
        if (declared != null) {
            declaration.add(new Span("declared on %s, rating in %s "
                    .formatted(Words.date(declared.on()), Words.languages(declared.languages()))));
        }
        declaration.add(Parts.button(
                declared == null ? "Declare" : "Change",
                declared == null ? "primary sm" : "sm",
                click -> new DeclarationDialog(calibration, declared, this::show).open()));
        steps.add(course, declaration);
        var section = new Section(new H2("Before you begin"), steps);
        section.addClassName("calibration-section");
        return section;
    }

    private static Component mark(boolean done) {
        var mark = new Span(Icon.of(done ? "check" : "minus"));
        mark.addClassNames("mk", done ? "done" : "idle");
        mark.getElement().setAttribute("role", "img").setAttribute("aria-label", done ? "Done" : "To do");
        return mark;
    }

    private Component family(Family family, String missing) {
        var licence = family.licence();
        var head = new Div(new H2(licence.family().label()), LicenceWords.badge(licence.standing()));
        head.addClassName("row");
        var card =
                new Article(head, Parts.metaLine(about(licence.family())), Parts.metaLine(LicenceWords.words(licence)));
        card.addClassName("calibration-family");
        if (!licence.suspendedBecause().isEmpty()) {
            card.add(new Note(Note.Kind.LAMP, "The chief assessor: " + licence.suspendedBecause()));
        }
        var reason = Parts.metaLine(missing.isEmpty() ? family.obstacle() : missing(missing, licence));
        reason.setId("calibration-reason-" + licence.family().name().toLowerCase(Locale.ROOT));
        reason.setVisible(!reason.getText().isEmpty());
        card.add(ways(family, missing.isEmpty(), reason), reason);
        if (!family.tests().isEmpty()) {
            card.add(new H3("Licence tests"), tests(licence.family(), family.tests()));
        }
        if (!family.training().isEmpty()) {
            card.add(
                    new H3("Training"),
                    new ReplayTable("Training replays, " + licence.family().label(), family.training()));
        }
        return card;
    }

    private static String missing(String missing, LicenceSummary licence) {
        return licence.standing() == LicenceStanding.VALID
                ? missing + " The licence you hold stays valid meanwhile."
                : missing;
    }

    private static String about(LicenceFamily family) {
        return switch (family) {
            case CRISIS -> "Sessions in which somebody may come to harm within the hour.";
            case PLANNED -> "All other sessions: contract, assessment, technology, delivery, blended care.";
        };
    }

    private Component ways(Family family, boolean mayBegin, Paragraph reason) {
        var kind = family.licence().family();
        boolean training = family.training().stream().anyMatch(replay -> !replay.locked());
        boolean testing = family.tests().stream().anyMatch(Test::open);
        var train = Parts.button(
                training ? "Continue training" : "Rate a training replay",
                "",
                click -> go(() -> GradingNavigation.toReplay(calibration.train(kind))));
        var test = Parts.button(
                testing
                        ? "Continue the licence test"
                        : "Take the licence test, %d %s"
                                .formatted(family.testSize(), family.testSize() == 1 ? "replay" : "replays"),
                "primary",
                click -> go(() -> GradingNavigation.toLicenceTest(calibration.test(kind))));
        train.setEnabled(mayBegin);
        test.setEnabled(mayBegin && family.obstacle().isEmpty());
        for (var button : List.of(train, test)) {
            button.getElement().setAttribute("aria-label", button.getText() + ": " + kind.label());
            if (!button.isEnabled()) {
                reason.getId().ifPresent(id -> button.getElement().setAttribute("aria-describedby", id));
            }
        }
        return Parts.row("calibration-ways", test, train);
    }

    private void go(Runnable way) {
        message.removeAll();
        try {
            way.run();
        } catch (RatingRefused refused) {
            message.add(new Note(Note.Kind.LAMP, String.valueOf(refused.getMessage())));
            show();
        }
    }

    private static Component tests(LicenceFamily family, List<Test> tests) {
        var table = new FigureTable("Licence tests, " + family.label(), List.of("Test", "Finished", "Result", ""));
        tests.forEach(test -> {
            var finished = test.finished();
            var open = Parts.button("Open", "sm", click -> GradingNavigation.toLicenceTest(test.id()));
            open.getElement().setAttribute("aria-label", "Open test " + test.ordinal());
            table.row(
                    "Test " + test.ordinal(),
                    finished == null ? "Not yet" : Words.date(finished),
                    finished == null ? "" : test.passed() ? "Passed" : "Not passed",
                    open);
        });
        return table;
    }
}
