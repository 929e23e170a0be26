package org.telepraxis.association;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.telepraxis.identity.AuditTrail;
import org.telepraxis.identity.CurrentPerson;
import org.telepraxis.identity.People;
import org.telepraxis.identity.PersonSummary;
import org.telepraxis.identity.Role;

/** What administrators do: found associations, add people. Every act is on record. */
@Service
@PreAuthorize("hasRole('ADMIN')")
@Transactional
public class Office {

    private final Associations associations;
    private final CountryPacks packs;
    private final People people;
    private final AuditTrail audit;
    private final CurrentPerson current;

    Office(Associations associations, CountryPacks packs, People people, AuditTrail audit, CurrentPerson current) {
        this.associations = associations;
        this.packs = packs;
        this.people = people;
        this.audit = audit;
        this.current = current;
    }

    /** Everybody by name, each with the name of their association or nothing. */
    @Transactional(readOnly = true)
    public Map<PersonSummary, String> everybody() {
        var all = new LinkedHashMap<PersonSummary, String>();
        people.all()
                .forEach(person -> all.put(
                        person,
                        associations
                                .find(person.id())
                                .map(AssociationSummary::name)
                                .orElse("")));
        return all;
    }

    @Transactional(readOnly = true)
    public List<AssociationSummary> associations() {
        return associations.all();
    }

    /**
     * Founds an association.
     *
     * @throws IllegalArgumentException when a name is missing or taken, or there is no such country pack
     */
    public AssociationSummary found(String name, String slug, String country) {
        if (name.isBlank() || !slug.matches("[a-z][a-z0-9-]{1,58}")) {
            throw new IllegalArgumentException("Enter a name, and a short name of small letters, digits and hyphens.");
        }
        if (associations.bySlug(slug).isPresent()) {
            throw new IllegalArgumentException("The short name " + slug + " is taken.");
        }
        try {
            packs.get(country);
        } catch (NoSuchElementException noPack) {
            throw new IllegalArgumentException(noPack.getMessage() + ". Put one into courses/countries first.", noPack);
        }
        var founded = associations.found(name.strip(), slug, country);
        audit.record(current.id(), "association.founded", founded.id().toString(), founded.name());
        return founded;
    }

    /**
     * Adds a person.
     *
     * @return their first password, which is stored nowhere in words
     * @throws IllegalArgumentException when something is missing or the address is taken
     */
    public String add(String name, String email, Set<Role> roles, Optional<AssociationSummary> association) {
        if (name.isBlank() || !email.contains("@") || roles.isEmpty()) {
            throw new IllegalArgumentException("Enter a name, an e-mail address and at least one role.");
        }
        var bytes = new byte[12];
        new SecureRandom().nextBytes(bytes);
        var password = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var person = people.enrol(name.strip(), email, password, roles);
        association.ifPresent(of -> associations.join(of.id(), person.id()));
        audit.record(current.id(), "association.person-added", person.id().toString(), person.email() + " as " + roles);
        return password;
    }
}
