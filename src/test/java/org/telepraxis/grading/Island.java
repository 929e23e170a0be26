package org.telepraxis.grading;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.telepraxis.association.AssociationSummary;
import org.telepraxis.association.Associations;
import org.telepraxis.identity.People;
import org.telepraxis.identity.PersonId;
import org.telepraxis.identity.PersonSummary;
import org.telepraxis.identity.Role;

/** A fresh association with a candidate, three licensed supervisors and an officer, who all have names that can be searched for. */
record Island(
        AssociationSummary association,
        PersonSummary candidate,
        List<PersonSummary> supervisors,
        PersonSummary officer) {

    static Island founded(People people, Associations associations, Licences licences) {
        var mark = UUID.randomUUID().toString().substring(0, 8).toLowerCase(Locale.ROOT);
        var association = associations.found("Association " + mark, mark, "demo");
        var candidate = member(people, associations, association, "Zarathea", mark, Role.TRAINEE);
        var supervisors = Stream.of("Quillon", "Brannoch", "Ysolde")
                .map(name -> member(people, associations, association, name, mark, Role.SUPERVISOR))
                .toList();
        supervisors.forEach(rater -> Licensing.grant(licences, association.id().value(), rater.id()));
        var officer = member(people, associations, association, "Ottoline", mark, Role.OFFICER);
        return new Island(association, candidate, supervisors, officer);
    }

    static PersonSummary member(
            People people,
            Associations associations,
            AssociationSummary association,
            String name,
            String mark,
            Role... roles) {
        var person = people.enrol(
                name + " " + mark,
                name.toLowerCase(Locale.ROOT) + "." + mark + "@example.org",
                "a-long-password",
                Set.of(roles));
        associations.join(association.id(), person.id());
        return person;
    }

    UUID id() {
        return association.id().value();
    }

    PersonSummary supervisor(PersonId id) {
        return supervisors.stream()
                .filter(person -> person.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Does the work signed in as the person. */
    static <T> T as(PersonSummary person, Callable<T> work) {
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new UsernamePasswordAuthenticationToken(
                person.email(),
                "n/a",
                person.roles().stream()
                        .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                        .toList()));
        SecurityContextHolder.setContext(context);
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
