package org.telepraxis.shell;

import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.stream.Collectors;
import org.telepraxis.association.Associations;
import org.telepraxis.identity.CurrentPerson;
import org.telepraxis.identity.PersonSummary;
import org.telepraxis.identity.Role;
import org.telepraxis.uikit.PageHeader;

/** The navigation beside every view that does not stand alone. */
@Layout
@PermitAll
class MainLayout extends AppLayout implements AfterNavigationObserver {

    private final transient AuthenticationContext authentication;
    private final MainMenu menu;

    MainLayout(CurrentPerson current, Associations associations, AuthenticationContext authentication) {
        this.authentication = authentication;
        setPrimarySection(Section.DRAWER);
        var skip = new Anchor("#content", "Skip to the content");
        skip.addClassName("skip");
        skip.setRouterIgnore(true);
        var person = current.get();
        menu = new MainMenu(MenuConfiguration.getMenuEntries(), person.is(Role.TRAINEE));
        addToDrawer(skip, brand(), menu, who(person, associations));
        var toggle = new DrawerToggle();
        toggle.setAriaLabel("Menu");
        toggle.addClassName("drawer-toggle");
        var narrow = brand();
        narrow.addClassName("narrow-brand");
        addToNavbar(true, toggle, narrow);
    }

    static Div brand() {
        var logo = new Image("assets/img/logo.svg", "");
        var brand = new Div(logo, new Span("Telepraxis"));
        brand.addClassName("brand");
        return brand;
    }

    private Div who(PersonSummary person, Associations associations) {
        var name = new Span(person.name());
        name.addClassName("who-name");
        var roles = person.roles().stream().map(Role::label).sorted().collect(Collectors.joining(", "));
        var where = associations.find(person.id()).map(a -> ", " + a.name()).orElse("");
        var role = new Span(roles + where);
        role.addClassName("meta");
        var text = new Div(name, role);
        text.addClassName("who-text");
        var signOut = new NativeButton("Sign out", click -> authentication.logout());
        signOut.addClassName("link-button");
        var source = new Anchor("https://www.gnu.org/licenses/agpl-3.0.html", "Free software, AGPL-3.0");
        source.addClassName("meta");
        var who = new Div(text, signOut, source);
        who.addClassName("who");
        return who;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        menu.show(event.getLocation().getPath());
        if (getContent() != null) {
            getContent().getElement().setAttribute("id", "content");
            PageHeader.focusHeadingIn(getContent());
        }
    }
}
