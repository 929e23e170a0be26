package org.telepraxis.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import org.telepraxis.uikit.PageHeader;

/** What an address that leads nowhere shows. */
@PermitAll
class NotFoundView extends Div implements HasErrorParameter<NotFoundException> {

    NotFoundView() {
        addClassName("page");
        var home = new Anchor("", "Go to your home page");
        add(
                MainLayout.brand(),
                new PageHeader(
                        "There is nothing here",
                        "The address may be mistyped, or what was here belongs to somebody else. Nothing of yours was lost."),
                home);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
