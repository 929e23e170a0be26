package org.telepraxis.uikit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/** The way to people who help, for the person in front of the screen. */
public final class SupportButton extends Anchor {

    /** Where the support page of the reader's association is. */
    public static final String PATH = "support";

    public SupportButton() {
        setHref(PATH);
        addClassName("support");
        add(Icon.of("life-buoy"), new Span("Support"));
    }
}
