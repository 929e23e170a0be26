package org.telepraxis.certification.rules;

import java.util.List;
import java.util.Set;

/**
 * Everything the rules look at.
 *
 * @param checksPassed ids of the courses whose practice check the candidate has passed
 * @param performances the rated sessions that count: of each scenario the last ones, not the best ones
 */
public record Dossier(Scheme scheme, Set<String> checksPassed, List<Performance> performances) {

    public Dossier {
        checksPassed = Set.copyOf(checksPassed);
        performances = List.copyOf(performances);
    }

    /** Whether every session that the scheme asks for has been rated. */
    boolean complete() {
        return scheme.performances().stream().allMatch(asked -> rated(asked) >= asked.sessions());
    }

    long rated(Scheme.Asked asked) {
        return performances.stream()
                .filter(performance -> performance.scenario().equals(asked.scenario()))
                .count();
    }
}
