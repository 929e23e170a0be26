package org.telepraxis.certification;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.telepraxis.identity.Role;

/** What would happen if two accounts were joined, before anything does. */
public record Joining(Account from, Account into) {

    /**
     * One of the two.
     *
     * @param certificates their numbers, those out of force among them
     * @param listed whether the public register shows it
     */
    public record Account(
            String name,
            String email,
            Set<Role> roles,
            List<String> certificates,
            int renewals,
            int earlier,
            boolean listed) {

        public Account {
            roles = Set.copyOf(roles);
            certificates = List.copyOf(certificates);
        }

        /** The roles as people say them. */
        public String roleWords() {
            return roles.stream().sorted().map(Role::label).collect(Collectors.joining(", "));
        }
    }

    /** What speaks against both being one person; an officer who joins them all the same has to say so. */
    public List<String> doubts() {
        var doubts = new ArrayList<String>();
        if (!Folded.name(from.name()).equals(Folded.name(into.name()))) {
            doubts.add("The names differ: %s and %s.".formatted(from.name(), into.name()));
        }
        if (!from.certificates().isEmpty() && !into.certificates().isEmpty()) {
            doubts.add("Both accounts hold certificates.");
        }
        if (!from.roles().equals(into.roles())) {
            doubts.add(
                    "Their roles differ: %s, and %s. Roles do not move.".formatted(from.roleWords(), into.roleWords()));
        }
        return doubts;
    }
}
