package org.telepraxis.portal.ui;

import com.vaadin.flow.component.Component;
import org.telepraxis.identity.PersonSummary;

/** What a role finds on its home page. */
interface HomePart {

    boolean isFor(PersonSummary person);

    Component show(PersonSummary person);
}
