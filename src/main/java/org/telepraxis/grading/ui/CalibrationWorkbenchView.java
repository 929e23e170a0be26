package org.telepraxis.grading.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.telepraxis.grading.Calibration;
import org.telepraxis.grading.CalibrationDesk;
import org.telepraxis.grading.NotYours;
import org.telepraxis.uikit.PageHeader;

/** A reference replay beside its rubric: the same workbench as for a performance. */
@Route(value = GradingNavigation.CALIBRATION_WORKBENCH, autoLayout = false)
@RolesAllowed("SUPERVISOR")
@StyleSheet("context://styles/grading.css")
@StyleSheet("context://styles/calibration.css")
class CalibrationWorkbenchView extends Div implements BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle {

    private final transient Calibration calibration;
    private final transient CalibrationDesk desk;
    private String code = "Replay";

    CalibrationWorkbenchView(Calibration calibration, CalibrationDesk desk) {
        this.calibration = calibration;
        this.desk = desk;
        addClassName("workbench");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            var id = Addresses.id(event, GradingNavigation.REPLAY);
            var rating = new OpenRating(desk, id);
            if (!rating.sheet().writable()) {
                event.forwardTo(GradingNavigation.CALIBRATION + "/" + id + "/key");
                return;
            }
            show(rating);
        } catch (NotYours | NotFoundException notFound) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(OpenRating rating) {
        code = rating.sheet().code();
        removeAll();
        var transcript = new TranscriptPane(rating);
        var rubric = new RubricPane(rating, transcript);
        transcript.pinFor(rubric::currentCriterion);
        var test = calibration.testOf(rating.id());
        Runnable afterLock = () ->
                test.ifPresentOrElse(GradingNavigation::toLicenceTest, () -> GradingNavigation.toKey(rating.id()));
        add(new CalibrationHeader(rating, rubric, test.isPresent(), afterLock), transcript, rubric);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        PageHeader.focusHeadingIn(this);
    }

    @Override
    public String getPageTitle() {
        return code + " · Calibration · Telepraxis";
    }
}
