package org.telepraxis.portal.ui;

import com.vaadin.flow.component.Component;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.telepraxis.association.Office;
import org.telepraxis.association.ui.AssociationNavigation;
import org.telepraxis.identity.PersonSummary;
import org.telepraxis.identity.Role;

/** What an administrator finds: bringing in associations and people. */
@Service
@Order(4)
class AdminHome implements HomePart {

    private final Office office;

    AdminHome(Office office) {
        this.office = office;
    }

    @Override
    public boolean isFor(PersonSummary person) {
        return person.is(Role.ADMIN);
    }

    @Override
    public Component show(PersonSummary person) {
        int people = office.everybody().size();
        boolean alone = office.associations().isEmpty();
        return NextPanel.to(
                "Next",
                alone ? "Found the first association" : "People and associations",
                alone
                        ? "An association brings the country pack and the support directory; then add its trainees, supervisors and officers."
                        : people + " people can sign in. Add trainees, supervisors and officers here.",
                AssociationNavigation.people("People"));
    }
}
