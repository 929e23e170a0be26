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
import java.util.Optional;
import java.util.UUID;
import org.telepraxis.grading.Concerns;
import org.telepraxis.grading.NotYours;
import org.telepraxis.grading.RatingDesk;
import org.telepraxis.uikit.PageHeader;

/** One performance beside its rubric. */
@Route(value = GradingNavigation.WORKBENCH, autoLayout = false)
@RolesAllowed("SUPERVISOR")
@StyleSheet("context://styles/grading.css")
class WorkbenchView extends Div implements BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle {

    private final transient RatingDesk desk;
    private final transient Concerns concerns;
    private String code = "";

    WorkbenchView(RatingDesk desk, Concerns concerns) {
        this.desk = desk;
        this.concerns = concerns;
        addClassName("workbench");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            var id = event.getRouteParameters()
                    .get(GradingNavigation.RATING)
                    .flatMap(WorkbenchView::id)
                    .orElseThrow(NotFoundException::new);
            show(new OpenRating(desk, id));
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
        add(new WorkbenchHeader(rating, concerns, rubric), transcript, rubric);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        PageHeader.focusHeadingIn(this);
    }

    @Override
    public String getPageTitle() {
        return code.isEmpty() ? "Rating · Telepraxis" : "Rate performance " + code + " · Telepraxis";
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
