package org.telepraxis.association.ui;

import com.vaadin.flow.router.RouterLink;
import org.springframework.modulith.NamedInterface;

/** The ways into this module's pages. */
@NamedInterface("navigation")
public final class AssociationNavigation {

    private AssociationNavigation() {}

    public static RouterLink people(String text) {
        return new RouterLink(text, PeopleView.class);
    }
}
