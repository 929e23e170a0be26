package org.telepraxis.simulation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.telepraxis.course.ScenarioVersion;
import org.telepraxis.identity.CurrentPerson;
import org.telepraxis.scenario.Mode;
import org.telepraxis.simulation.Admission;
import org.telepraxis.simulation.AttemptSummary;
import org.telepraxis.simulation.Attempts;
import org.telepraxis.uikit.PageHeader;

@Route(SimulationNavigation.SESSIONS)
@PageTitle("Sessions · Telepraxis")
@Menu(title = "Sessions", icon = "video", order = 140)
@PermitAll
class SessionsView extends Div {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM, HH:mm", Locale.ENGLISH).withZone(ZoneId.systemDefault());

    SessionsView(CurrentPerson current, Attempts attempts) {
        addClassName("page");
        add(new PageHeader("Sessions", "Meet invented clients on a screen before you meet real ones alone."));
        var list = new UnorderedList();
        list.addClassName("session-list");
        attempts.playable()
                .forEach(version -> list.add(scenario(
                        version,
                        attempts.admission(current.id(), version.scenario().id()))));
        add(list);
        var own = attempts.list(current.id());
        if (!own.isEmpty()) {
            var rows = new UnorderedList();
            rows.addClassName("attempt-list");
            own.forEach(attempt -> rows.add(attempt(attempt)));
            var section = new Section(new H2("Your sessions so far"), rows);
            section.addClassName("section");
            add(section);
        }
    }

    private static ListItem scenario(ScenarioVersion version, Admission admission) {
        var scenario = version.scenario();
        var code = new Span(scenario.id());
        code.addClassName("code");
        var title = new H2(SimulationNavigation.prepare(scenario.title(), scenario.id()));
        title.addClassName("title");
        var about = new Paragraph(scenario.prebrief().role());
        var meta = new Span(scenario.modality() + ", about " + scenario.minutes() + " minutes"
                + (scenario.crisis() ? ", crisis: " + String.join(", ", scenario.contentNotes()) : ""));
        meta.addClassName("meta");
        var words = new Div(title, about, meta);
        if (admission instanceof Admission.Refused refused) {
            var closed = new Span("Closed for now");
            closed.addClassNames("badge", "wait");
            var reason = new Span(" " + refused.reason());
            words.add(new Paragraph(closed, reason));
        }
        return new ListItem(code, words);
    }

    private static ListItem attempt(AttemptSummary attempt) {
        var when = new Span(DAY.format(attempt.begunAt()));
        when.addClassName("meta");
        var what = new Span(attempt.scenarioId() + " " + attempt.title());
        var how = new Span(mode(attempt.mode()) + ", form " + attempt.formId() + debrief(attempt));
        how.addClassName("meta");
        return new ListItem(when, new Div(what, new Span(" "), how), link(attempt));
    }

    private static RouterLink link(AttemptSummary attempt) {
        return switch (attempt.status()) {
            case RUNNING -> SimulationNavigation.session("Go on", attempt.id());
            case ENDED -> SimulationNavigation.debrief("Debrief", attempt.id());
            case HANDED_IN -> SimulationNavigation.debrief("Handed in: debrief", attempt.id());
            case WITHDRAWN -> SimulationNavigation.debrief("Left: what happened", attempt.id());
        };
    }

    private static String debrief(AttemptSummary attempt) {
        return switch (attempt.status()) {
            case ENDED, HANDED_IN -> attempt.debriefed() ? ", debrief finished" : ", debrief open";
            case RUNNING, WITHDRAWN -> "";
        };
    }

    static String mode(Mode mode) {
        return mode == Mode.PRACTICE ? "Practice" : "Certification";
    }
}
