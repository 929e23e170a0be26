package org.telepraxis.observation.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;
import org.telepraxis.identity.CurrentPerson;
import org.telepraxis.identity.Role;
import org.telepraxis.observation.FormStatus;
import org.telepraxis.observation.ObservedRolePlay;
import org.telepraxis.observation.ObserverDesk;
import org.telepraxis.observation.OwnRolePlay;
import org.telepraxis.observation.Place;
import org.telepraxis.observation.RolePlayPlanning;
import org.telepraxis.observation.RolePlayResults;
import org.telepraxis.observation.RolePlayState;
import org.telepraxis.observation.RolePlaySummary;
import org.telepraxis.uikit.PageHeader;

/** Role-plays, each as far as the person who looks has to do with it. */
@Route(RolePlayNavigation.LIST)
@PageTitle("Role-plays · Telepraxis")
@Menu(title = "Role-plays", icon = "users", order = 420)
@RolesAllowed({"TRAINEE", "SUPERVISOR", "CHIEF_ASSESSOR"})
@StyleSheet("context://styles/observation.css")
class RolePlaysView extends Div {

    private final transient RolePlayPlanning planning;
    private final transient ObserverDesk desk;
    private final transient RolePlayResults results;
    private final transient CurrentPerson current;

    RolePlaysView(RolePlayPlanning planning, ObserverDesk desk, RolePlayResults results, CurrentPerson current) {
        this.planning = planning;
        this.desk = desk;
        this.results = results;
        this.current = current;
        addClassNames("page", "role-plays");
        show();
    }

    private void show() {
        removeAll();
        var me = current.get();
        var plans = me.is(Role.SUPERVISOR) || me.is(Role.CHIEF_ASSESSOR);
        var header = plans ? new PageHeader("Role-plays", lede(), planLink()) : new PageHeader("Role-plays", lede());
        add(header);
        if (me.is(Role.TRAINEE)) {
            add(part(
                    "Yours",
                    "No role-play is planned for you.",
                    results.mine().stream().map(this::own).toList()));
        }
        if (me.is(Role.SUPERVISOR)) {
            add(part(
                    "You observe",
                    "Nobody has asked you to observe.",
                    desk.mine().stream().map(this::observed).toList()));
        }
        if (plans) {
            var title = me.is(Role.CHIEF_ASSESSOR) ? "In your association" : "You planned";
            add(part(
                    title,
                    "Nothing is planned.",
                    planning.planned().stream().map(this::planned).toList()));
        }
    }

    private static String lede() {
        return "Twenty-five minutes with a trained client, watched by two people who rate on their own.";
    }

    private static RouterLink planLink() {
        var link = RolePlayNavigation.plan("Plan a role-play");
        link.addClassNames("btn", "primary");
        return link;
    }

    private static Section part(String title, String otherwise, List<ListItem> items) {
        var section = new Section(new H2(title));
        section.addClassName("role-play-part");
        if (items.isEmpty()) {
            section.add(new Paragraph(otherwise));
        } else {
            var list = new UnorderedList(items.toArray(ListItem[]::new));
            list.addClassName("role-play-list");
            section.add(list);
        }
        return section;
    }

    private ListItem own(OwnRolePlay rolePlay) {
        var badge = switch (rolePlay.state()) {
            case CLOSED -> Words.badge("ok", "circle-check", "Result");
            case CANCELLED -> Words.badge("stop", "circle-x", "Cancelled");
            case PLANNED, APART -> Words.badge("plain", "clock", "Planned, or being rated");
        };
        var title = rolePlay.state() == RolePlayState.CANCELLED
                ? new H3(rolePlay.title())
                : new H3(RolePlayNavigation.result(rolePlay.title(), rolePlay.id()));
        return item(
                title,
                badge,
                rolePlay.startsAt(),
                rolePlay.place(),
                rolePlay.whereabouts(),
                "With " + rolePlay.client());
    }

    private ListItem observed(ObservedRolePlay rolePlay) {
        Span badge;
        if (rolePlay.cancelled()) {
            badge = Words.badge("stop", "circle-x", "Cancelled");
        } else if (rolePlay.closed()) {
            badge = Words.badge("ok", "circle-check", "The result stands: compare");
        } else if (rolePlay.status() == FormStatus.LOCKED) {
            badge = Words.badge("plain", "lock", "Locked");
        } else {
            badge = rolePlay.begun()
                    ? Words.badge("wait", "notebook-pen", "In progress")
                    : Words.badge("plain", "clock", "Planned");
        }
        return item(
                new H3(RolePlayNavigation.form(rolePlay.title(), rolePlay.id())),
                badge,
                rolePlay.startsAt(),
                rolePlay.place(),
                rolePlay.whereabouts(),
                "Candidate: " + rolePlay.candidate());
    }

    private ListItem planned(RolePlaySummary rolePlay) {
        var chief = current.get().is(Role.CHIEF_ASSESSOR);
        var badge = switch (rolePlay.state()) {
            case CLOSED -> Words.badge("ok", "circle-check", "The result stands");
            case CANCELLED -> Words.badge("stop", "circle-x", "Cancelled");
            case APART ->
                chief
                        ? Words.badge("wait", "scale", "Waits for your decision")
                        : Words.badge("plain", "clock", "Planned, or being rated");
            case PLANNED ->
                rolePlay.observerMissing()
                        ? Words.badge("wait", "triangle-alert", "An observer is missing")
                        : Words.badge("plain", "clock", "Planned, or being rated");
        };
        var decide = chief && rolePlay.state() == RolePlayState.APART;
        var title = decide
                ? new H3(RolePlayNavigation.decision(rolePlay.title(), rolePlay.id()))
                : new H3(rolePlay.title());
        var item = item(
                title,
                badge,
                rolePlay.startsAt(),
                rolePlay.place(),
                rolePlay.whereabouts(),
                "Candidate: %s. Observers: %s"
                        .formatted(rolePlay.candidate(), String.join(", ", rolePlay.observers())));
        if (rolePlay.state() == RolePlayState.PLANNED) {
            var acts = Words.row(
                    Words.button("Cancel", "sm", () -> new CancelDialog(planning, rolePlay.id(), this::show).open()));
            if (rolePlay.observerMissing()) {
                acts.add(Words.button(
                        "Ask somebody else", "sm", () -> new SeatDialog(planning, rolePlay.id(), this::show).open()));
            }
            item.add(acts);
        }
        return item;
    }

    private static ListItem item(H3 title, Span badge, Instant at, Place place, String where, String who) {
        return new ListItem(
                title,
                badge,
                Words.meta("%s · %s, %s".formatted(Times.moment(at), place.label(), where)),
                Words.meta(who));
    }
}
