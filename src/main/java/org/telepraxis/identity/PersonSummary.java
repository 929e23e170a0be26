package org.telepraxis.identity;

import java.util.Set;

/** What other modules and views may know of a person. */
public record PersonSummary(PersonId id, String name, String email, Set<Role> roles) {

    public PersonSummary {
        roles = Set.copyOf(roles);
    }

    /** The first word of the name, for a greeting. */
    public String givenName() {
        int space = name.indexOf(' ');
        return space < 0 ? name : name.substring(0, space);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
