package org.telepraxis.certification;

import java.util.NoSuchElementException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.telepraxis.association.AssociationId;
import org.telepraxis.association.AssociationSummary;
import org.telepraxis.association.Associations;
import org.telepraxis.identity.CurrentPerson;
import org.telepraxis.identity.PersonId;
import org.telepraxis.identity.PersonSummary;
import org.telepraxis.identity.Role;

/** The one place that says who may do what here: officers within their own association, everybody with what is theirs. */
@Component
class OfficeAccess {

    private final CurrentPerson current;
    private final Associations associations;

    OfficeAccess(CurrentPerson current, Associations associations) {
        this.current = current;
        this.associations = associations;
    }

    /** The officer who is signed in, and the association whose office it is. */
    Officer officer() {
        var person = current.get();
        if (!person.is(Role.OFFICER)) {
            throw new AccessDeniedException("Only a certification officer may do this");
        }
        return new Officer(
                person,
                associations
                        .find(person.id())
                        .orElseThrow(() -> new AccessDeniedException("This officer belongs to no association")));
    }

    /** The officer, if the thing belongs to the officer's association; what belongs to another one does not exist here. */
    Officer officerOf(AssociationId owner) {
        var officer = officer();
        if (!officer.association().id().equals(owner)) {
            throw new NoSuchElementException("There is nothing here");
        }
        return officer;
    }

    PersonSummary person() {
        return current.get();
    }

    /** The association that the person belongs to. */
    AssociationId association(PersonId person) {
        return associations.of(person).id();
    }

    /** Whether whoever asks, perhaps nobody, holds this or is an officer of the association that owns it. */
    boolean mayRead(PersonId holder, AssociationId owner) {
        return current.find()
                .map(person -> person.id().equals(holder)
                        || person.is(Role.OFFICER)
                                && associations
                                        .find(person.id())
                                        .filter(own -> own.id().equals(owner))
                                        .isPresent())
                .orElse(false);
    }

    record Officer(PersonSummary person, AssociationSummary association) {}
}
