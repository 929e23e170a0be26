package org.telepraxis.association;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.telepraxis.courseware.CountryPack;
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
    private final CountryPacks packs;
    private final Clock clock;

    Associations(AssociationRecords records, Memberships memberships, People people, CountryPacks packs, Clock clock) {
        this.records = records;
        this.memberships = memberships;
        this.people = people;
        this.packs = packs;
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

    /** The facts of the association's country: services, numbers, law. */
    @Transactional(readOnly = true)
    public CountryPack countryPack(AssociationId association) {
        return packs.get(get(association).country());
    }

    /** The words that stand for tokens where the person is; none for somebody without an association. */
    @Transactional(readOnly = true)
    public Map<String, String> tokensFor(PersonId person) {
        return find(person)
                .map(association -> packs.get(association.country()).tokens())
                .orElseGet(Map::of);
    }

    /**
     * Whether help near the association's people is known and its check not overdue; crisis content stays closed without it
     * (fail closed).
     */
    @Transactional(readOnly = true)
    public boolean supportDirectoryChecked(AssociationId association) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        try {
            return countryPack(association).supportCheckedOn(today);
        } catch (NoSuchElementException noPack) {
            return false;
        }
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
