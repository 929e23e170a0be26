package org.telepraxis.simulation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.NoSuchElementException;
import org.telepraxis.association.Associations;
import org.telepraxis.identity.CurrentPerson;
import org.telepraxis.scenario.Mode;
import org.telepraxis.scenario.Playthrough;
import org.telepraxis.scenario.Scenario;
import org.telepraxis.scenario.Setup;
import org.telepraxis.simulation.Admission;
import org.telepraxis.simulation.Attempts;
import org.telepraxis.simulation.Refreshers;
import org.telepraxis.uikit.Icon;
import org.telepraxis.uikit.Note;
import org.telepraxis.uikit.PageHeader;
import org.telepraxis.uikit.SupportButton;

/** What a person knows and chooses before a session: content note, case card, how it counts, how ready they are. */
@Route("sessions/:scenario")
@PermitAll
class PrebriefView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CurrentPerson current;
    private final transient Attempts attempts;
    private final transient Refreshers refreshers;
    private final transient Associations associations;
    private String title = "Session";

    PrebriefView(CurrentPerson current, Attempts attempts, Refreshers refreshers, Associations associations) {
        this.current = current;
        this.attempts = attempts;
        this.refreshers = refreshers;
        this.associations = associations;
        addClassName("page");
    }

    @Override
    public String getPageTitle() {
        return title + " · Telepraxis";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var scenario = scenario(event);
        var person = current.id();
        // Begun and thrown away: only so that tokens read as they will in the session.
        var words = Playthrough.begin(
                scenario,
                new Setup(
                        scenario.forms().getFirst().id(),
                        Mode.PRACTICE,
                        associations.tokensFor(person),
                        attempts.carried(person, scenario.id())));
        title = scenario.title();
        removeAll();
        add(crumb(scenario), new PageHeader(scenario.title(), lede(scenario, words)));
        if (attempts.draft(scenario.id())) {
            var banner = new Div(
                    Icon.of("triangle-alert"),
                    new Span(scenario.crisis() ? "Draft, not clinically reviewed" : "Draft, not reviewed yet"));
            banner.addClassName("draft-banner");
            add(banner);
        }
        var admission = attempts.admission(person, scenario.id());
        if (admission instanceof Admission.Refused refused) {
            add(new Note(
                    Note.Kind.LAMP,
                    new Span("Closed for now. " + refused.reason() + " "),
                    new Anchor("courses", "To the courses")));
        }
        var left = new Div(contentNote(scenario, words), new CaseCard(scenario, words));
        var columns = new Div(left, new StartPanel(attempts, refreshers, person, scenario, admission));
        columns.addClassNames("two", "prebrief");
        add(columns);
    }

    private Scenario scenario(BeforeEnterEvent event) {
        try {
            return attempts.playable(event.getRouteParameters()
                            .get(SimulationNavigation.SCENARIO)
                            .orElseThrow())
                    .scenario();
        } catch (NoSuchElementException unknown) {
            throw new NotFoundException("There is no such session");
        }
    }

    private static Nav crumb(Scenario scenario) {
        var crumb = new Nav(SimulationNavigation.sessions("Sessions"), new Span(" / " + scenario.id()));
        crumb.addClassName("crumb");
        crumb.getElement().setAttribute("aria-label", "Where you are");
        return crumb;
    }

    private static String lede(Scenario scenario, Playthrough words) {
        return words.fill(scenario.prebrief().role()) + " About " + scenario.minutes() + " minutes.";
    }

    private static Note contentNote(Scenario scenario, Playthrough words) {
        var support = new Anchor(SupportButton.PATH, "Support near you");
        return new Note(
                Note.Kind.LAMP,
                new H2("What this session includes"),
                new Paragraph(words.fill(scenario.contentNote())),
                new Paragraph(support));
    }
}
