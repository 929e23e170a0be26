package org.telepraxis.portal.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.telepraxis.identity.CurrentPerson;
import org.telepraxis.uikit.PageHeader;

@Route("")
@PageTitle("Home · Telepraxis")
@Menu(title = "Home", icon = "home", order = 0)
@PermitAll
class HomeView extends Div {

    HomeView(CurrentPerson current) {
        addClassName("page");
        add(new PageHeader("Good to see you, " + current.get().givenName(), ""));
    }
}
