package org.telepraxis.observation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/** The ways into this module's pages. */
@NamedInterface("navigation")
public final class RolePlayNavigation {

    static final String LIST = "role-plays";
    static final String ID = "rolePlay";
    static final String FORM = LIST + "/:" + ID;
    static final String PLAN = LIST + "/plan";
    static final String DECISION = FORM + "/decision";
    static final String RESULT = FORM + "/result";

    private RolePlayNavigation() {}

    /** Address of the list. */
    public static String rolePlays() {
        return LIST;
    }

    public static RouterLink all(String text) {
        return new RouterLink(text, RolePlaysView.class);
    }

    static RouterLink form(String text, UUID id) {
        return new RouterLink(text, ObserveView.class, of(id));
    }

    static RouterLink decision(String text, UUID id) {
        return new RouterLink(text, DecisionView.class, of(id));
    }

    static RouterLink result(String text, UUID id) {
        return new RouterLink(text, ResultView.class, of(id));
    }

    static RouterLink plan(String text) {
        return new RouterLink(text, PlanView.class);
    }

    static void toList() {
        UI.getCurrent().navigate(RolePlaysView.class);
    }

    static UUID id(BeforeEnterEvent event) {
        try {
            return UUID.fromString(event.getRouteParameters().get(ID).orElse(""));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFoundException();
        }
    }

    private static RouteParameters of(UUID id) {
        return new RouteParameters(new RouteParam(ID, id.toString()));
    }
}
