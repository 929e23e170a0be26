package org.telepraxis.identity;

import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/** The person who is signed in where this is asked. */
@Service
public class CurrentPerson {

    private final People people;

    CurrentPerson(People people) {
        this.people = people;
    }

    public Optional<PersonSummary> find() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || authentication instanceof AnonymousAuthenticationToken) {
            return Optional.empty();
        }
        return people.byEmail(authentication.getName());
    }

    /** @throws AccessDeniedException when nobody is signed in */
    public PersonSummary get() {
        return find().orElseThrow(() -> new AccessDeniedException("Sign in first"));
    }

    public PersonId id() {
        return get().id();
    }
}
