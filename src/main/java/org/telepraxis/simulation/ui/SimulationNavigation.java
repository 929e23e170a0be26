package org.telepraxis.simulation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import org.springframework.modulith.NamedInterface;
import org.telepraxis.simulation.AttemptId;

/** The ways into the sessions; no route stands anywhere else. */
@NamedInterface("navigation")
public final class SimulationNavigation {

    static final String SESSIONS = "sessions";
    static final String DEBRIEF = "debrief";
    static final String SCENARIO = "scenario";
    static final String ATTEMPT = "attempt";

    private SimulationNavigation() {}

    public static RouterLink sessions(String text) {
        return new RouterLink(text, SessionsView.class);
    }

    public static RouterLink prepare(String text, String scenarioId) {
        return new RouterLink(text, PrebriefView.class, new RouteParameters(SCENARIO, scenarioId));
    }

    public static RouterLink session(String text, AttemptId attempt) {
        return new RouterLink(text, SessionView.class, new RouteParameters(ATTEMPT, attempt.toString()));
    }

    public static RouterLink debrief(String text, AttemptId attempt) {
        return new RouterLink(text, DebriefView.class, new RouteParameters(ATTEMPT, attempt.toString()));
    }

    static void toSession(AttemptId attempt) {
        UI.getCurrent().navigate(SessionView.class, new RouteParameters(ATTEMPT, attempt.toString()));
    }

    static void toSessions() {
        UI.getCurrent().navigate(SessionsView.class);
    }
}
