package org.telepraxis.resource.ui;

import com.vaadin.flow.router.RouterLink;
import org.springframework.modulith.NamedInterface;

/** The ways into this module's pages. */
@NamedInterface("navigation")
public final class ResourceNavigation {

    static final String PATH = "resources";

    private ResourceNavigation() {}

    public static RouterLink all(String text) {
        return new RouterLink(text, ResourcesView.class);
    }

    public static RouterLink card(String text, String resourceId) {
        return new RouterLink(text, ResourceView.class, resourceId);
    }

    /** For officers: what a card says to the members of their association. */
    static RouterLink change(String text, String resourceId) {
        return new RouterLink(text, EditResourceView.class, resourceId);
    }

    static RouterLink add(String text) {
        return new RouterLink(text, EditResourceView.class);
    }
}
