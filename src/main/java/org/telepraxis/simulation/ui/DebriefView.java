package org.telepraxis.simulation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.telepraxis.competence.EvidenceLedger;
import org.telepraxis.identity.CurrentPerson;
import org.telepraxis.identity.PersonId;
import org.telepraxis.scenario.Mode;
import org.telepraxis.simulation.AttemptId;
import org.telepraxis.simulation.AttemptStatus;
import org.telepraxis.simulation.AttemptView;
import org.telepraxis.simulation.Attempts;
import org.telepraxis.simulation.GoingBack;
import org.telepraxis.uikit.PageHeader;
import org.telepraxis.uikit.PrintButton;

/** After a session, in four steps: reactions, what happened, why, what next. */
@Route(SimulationNavigation.DEBRIEF + "/:attempt")
@PermitAll
class DebriefView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CurrentPerson current;
    private final transient Attempts attempts;
    private final transient GoingBack goingBack;
    private final transient EvidenceLedger ledger;
    private String title = "Session";

    DebriefView(CurrentPerson current, Attempts attempts, GoingBack goingBack, EvidenceLedger ledger) {
        this.current = current;
        this.attempts = attempts;
        this.goingBack = goingBack;
        this.ledger = ledger;
        addClassNames("page", "debrief");
    }

    @Override
    public String getPageTitle() {
        return "Debrief: " + title + " · Telepraxis";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var person = current.id();
        var attempt = SessionView.opened(attempts, person, SessionView.attemptId(event));
        if (attempt.status() == AttemptStatus.RUNNING) {
            event.forwardTo(SessionView.class, event.getRouteParameters());
            return;
        }
        title = attempt.playthrough().scenario().title();
        var notebook = new Notebook(attempts, person, attempt);
        removeAll();
        add(crumb(attempt), new PageHeader("Debrief: " + title, ending(attempt), new PrintButton()));
        otherWays(attempt);
        if (attempt.mode() == Mode.CERTIFICATION) {
            add(RatingNews.of(attempt, ledger.shownTo(person)));
        }
        add(step("1 Reactions", new ReactionsStep(attempt, notebook)));
        add(step("2 What happened", new WhatHappenedStep(attempt)));
        add(step("3 Why", new WhyStep(attempt, notebook, decision -> goBack(person, attempt.id(), decision))));
        add(step("4 What next", new WhatNextStep(attempt, notebook, () -> attempts.debriefed(person, attempt.id()))));
    }

    private void goBack(PersonId person, AttemptId from, int decision) {
        try {
            SimulationNavigation.toSession(goingBack.to(person, from, decision));
        } catch (IllegalStateException notNow) {
            Notification.show(String.valueOf(notNow.getMessage()), 8_000, Notification.Position.MIDDLE);
        }
    }

    /** The session that this one went on from, and those that went on from this one. */
    private void otherWays(AttemptView attempt) {
        var list = new UnorderedList();
        list.addClassName("other-ways");
        attempt.branchOf()
                .ifPresent(first -> list.add(
                        new ListItem(SimulationNavigation.debrief("The session that you went back from", first))));
        var decisions = attempt.playthrough().decisions();
        attempt.branches()
                .forEach(branch -> list.add(new ListItem(
                        branch.status() == AttemptStatus.RUNNING
                                ? SimulationNavigation.session("Go on with the other way", branch.id())
                                : SimulationNavigation.debrief("The other way", branch.id()),
                        new Span(" from "
                                + decisions.stream()
                                        .filter(decision -> decision.sequence() >= branch.after())
                                        .findFirst()
                                        .map(decision ->
                                                attempt.playthrough().scenario().clockLabel(decision.at()))
                                        .orElse("its end")))));
        if (list.getComponentCount() > 0) {
            add(list);
        }
    }

    private static DebriefStep step(String label, DebriefStep step) {
        var heading = new H2(label);
        heading.addClassName("title");
        step.addComponentAsFirst(heading);
        step.addClassName("section");
        return step;
    }

    private static Nav crumb(AttemptView attempt) {
        var play = attempt.playthrough();
        var crumb = new Nav(
                SimulationNavigation.sessions("Sessions"),
                new Span(" / " + play.scenario().id() + ", "
                        + SessionsView.mode(attempt.mode()).toLowerCase(java.util.Locale.ROOT) + ", form "
                        + play.setup().form()));
        crumb.addClassName("crumb");
        crumb.getElement().setAttribute("aria-label", "Where you are");
        return crumb;
    }

    private static String ending(AttemptView attempt) {
        return attempt.playthrough()
                .ending()
                .map(end -> attempt.playthrough().fill(end.text()))
                .orElse("You left the session.");
    }
}
