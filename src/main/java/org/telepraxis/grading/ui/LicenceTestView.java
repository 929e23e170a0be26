package org.telepraxis.grading.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.telepraxis.grading.Calibration;
import org.telepraxis.grading.CalibrationOverview.Test;
import org.telepraxis.grading.NotYours;
import org.telepraxis.uikit.Icon;
import org.telepraxis.uikit.Note;
import org.telepraxis.uikit.PageHeader;

/** The replays of a licence test and, at the end, each rule with what was measured. */
@Route(GradingNavigation.LICENCE_TEST)
@PageTitle("Licence test · Telepraxis")
@RolesAllowed("SUPERVISOR")
@StyleSheet("context://styles/grading.css")
@StyleSheet("context://styles/agreement.css")
@StyleSheet("context://styles/calibration.css")
class LicenceTestView extends Div implements BeforeEnterObserver, AfterNavigationObserver {

    private final transient Calibration calibration;

    LicenceTestView(Calibration calibration) {
        this.calibration = calibration;
        addClassNames("page", "calibration");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            removeAll();
            show(calibration.test(Addresses.id(event, GradingNavigation.TEST)));
        } catch (NotYours | NotFoundException notFound) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(Test test) {
        long locked = test.replays().stream().filter(replay -> replay.locked()).count();
        add(new PageHeader(
                "Licence test %d: %s".formatted(test.ordinal(), test.family().label()),
                test.open()
                        ? "%d of %d replays locked. The result comes with the last one."
                                .formatted(locked, test.replays().size())
                        : "Finished. The key of each replay is open now."));
        if (!test.open()) {
            add(result(test));
            add(new H2("Rules"), rules(test));
        }
        add(new H2("Replays"), new ReplayTable("Replays of the test", test.replays()));
    }

    private static Note result(Test test) {
        return test.passed()
                ? new Note(Note.Kind.OK, "Passed. Your licence is valid from today.")
                : new Note(
                        Note.Kind.LAMP,
                        "Not passed this time. A licence that you hold stays as it is. Look at the keys, train, and come back.");
    }

    private static FigureTable rules(Test test) {
        var table = new FigureTable("Rules of the test", List.of("Rule", "Measured", ""));
        table.addClassName("calibration-rules");
        test.findings().forEach(finding -> {
            var met = Parts.row(
                    "",
                    Icon.of(finding.met() ? "circle-check" : "circle-x"),
                    Parts.styled(finding.met() ? "Met" : "Not met", finding.met() ? "met" : "not-met"));
            table.row(finding.rule(), finding.measured(), met);
        });
        return table;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        PageHeader.focusHeadingIn(this);
    }
}
