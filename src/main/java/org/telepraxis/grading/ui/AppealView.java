package org.telepraxis.grading.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.telepraxis.grading.AppealFile;
import org.telepraxis.grading.AppealsOffice;
import org.telepraxis.grading.RatingRefused;
import org.telepraxis.uikit.PageHeader;

/** One appeal for the chief assessor: what is claimed, every rating side by side, and the next act. */
@Route(GradingNavigation.APPEALS + "/:" + GradingNavigation.APPEAL)
@RolesAllowed("CHIEF_ASSESSOR")
@StyleSheet("context://styles/grading.css")
@StyleSheet("context://styles/feedback.css")
class AppealView extends Div implements BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle {

    private final transient AppealsOffice office;
    private String code = "";

    AppealView(AppealsOffice office) {
        this.office = office;
        addClassNames("page", "appeals");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            var id = event.getRouteParameters()
                    .get(GradingNavigation.APPEAL)
                    .map(UUID::fromString)
                    .orElseThrow();
            show(office.file(id));
        } catch (IllegalArgumentException | NoSuchElementException | RatingRefused notHere) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        PageHeader.focusHeadingIn(this);
    }

    @Override
    public String getPageTitle() {
        return "Appeal " + code + " · Telepraxis";
    }

    private void show(AppealFile file) {
        code = file.code();
        removeAll();
        var crumb = new Nav(
                new RouterLink("Appeals", AppealsView.class),
                new Span(" / %s %s, form %s".formatted(file.scenarioId(), file.title(), file.formId())));
        crumb.addClassName("crumb");
        crumb.getElement().setAttribute("aria-label", "Where you are");
        add(
                crumb,
                new PageHeader(
                        "Appeal against performance " + file.code(),
                        "Filed by %s. The raters of the new panel are not told that it is an appeal."
                                .formatted(file.candidate())),
                new AppealTimeline(file.story()),
                section(
                        "What to do now",
                        new AppealActsPanel(
                                file,
                                office,
                                () -> show(office.file(file.story().id())))),
                section("Ratings side by side", ratings(file)));
    }

    private static Component ratings(AppealFile file) {
        var all = new Div(new SideBySide(file));
        all.addClassName("side-by-side-frame");
        all.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "group")
                .setAttribute("aria-label", "Ratings");
        var about = new Div(
                Parts.metaLine(AppealsView.standing(file) + "."),
                new Paragraph(
                        "What was rated first is never edited. The panel's result counts only when you decide so, and a certification"
                                + " decision that was made stands until an officer makes another."),
                all);
        about.addClassName("stack");
        return about;
    }

    private static Section section(String title, Component content) {
        var section = new Section(new H2(title), content);
        section.addClassName("feedback-section");
        return section;
    }
}
