package org.telepraxis.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a page shows that could not be made: in plain words, with a number for the log and none of its details. */
@PermitAll
class FaultView extends Div implements HasErrorParameter<Exception> {

    private static final Logger LOG = LoggerFactory.getLogger(FaultView.class);

    private final Paragraph text = new Paragraph();

    FaultView() {
        addClassName("page");
        add(new H1("This page could not be shown"), text, new Anchor("", "Go to your home page"));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        if (parameter.getException() instanceof NoSuchElementException) {
            text.setText("What you asked for is not here, or it belongs to somebody else. Nothing of yours was lost.");
            return HttpServletResponse.SC_NOT_FOUND;
        }
        var reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Fault {} at /{}", reference, event.getLocation().getPath(), parameter.getException());
        text.setText("The fault is on our side and is in the log as " + reference + ". What you did before is saved.");
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
