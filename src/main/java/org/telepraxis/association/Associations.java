package org.telepraxis.association;

import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.telepraxis.identity.People;
import org.telepraxis.identity.PersonId;
import org.telepraxis.identity.Role;

/** Knows the associations and who belongs to which. */
@Service
@Transactional
public class Associations {

    private final AssociationRecords records;
    private final Memberships memberships;
    private final People people;
    private final Clock clock;

    Associations(AssociationRecords records, Memberships memberships, People people, Clock clock) {
        this.records = records;
        this.memberships = memberships;
        this.people = people;
        this.clock = clock;
    }

    /** The association the person belongs to, if any. */
    @Transactional(readOnly = true)
    public Optional<AssociationSummary> find(PersonId person) {
        return memberships
                .findById(person)
                .flatMap(m -> records.findById(m.association()))
                .map(Association::summary);
    }

    /** The association the person belongs to; to ask for somebody without one is a fault of the caller. */
    @Transactional(readOnly = true)
    public AssociationSummary of(PersonId person) {
        return find(person).orElseThrow(() -> new NoSuchElementException("This person belongs to no association"));
    }

    @Transactional(readOnly = true)
    public AssociationSummary get(AssociationId id) {
        return records.findById(id)
                .map(Association::summary)
                .orElseThrow(() -> new NoSuchElementException("There is no association with the id " + id));
    }

    @Transactional(readOnly = true)
    public Optional<AssociationSummary> bySlug(String slug) {
        return records.findBySlug(slug).map(Association::summary);
    }

    @Transactional(readOnly = true)
    public List<AssociationSummary> all() {
        return records.all().stream().map(Association::summary).toList();
    }

    /** The association's members with the role, by name. */
    @Transactional(readOnly = true)
    public List<PersonId> members(AssociationId association, Role role) {
        var members =
                memberships.of(association).stream().map(Membership::person).toList();
        return people.withRole(role).stream()
                .map(p -> p.id())
                .filter(members::contains)
                .toList();
    }

    /** Founds an association with the country pack of that id. */
    public AssociationSummary found(String name, String slug, String country) {
        return records.save(new Association(name, slug, country, clock.instant()))
                .summary();
    }

    /** Lets the person belong to the association. */
    public void join(AssociationId association, PersonId person) {
        memberships.save(new Membership(association, person, clock.instant()));
    }
}
