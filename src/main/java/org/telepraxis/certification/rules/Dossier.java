package org.telepraxis.certification.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everything the rules look at.
 *
 * @param checksPassed ids of the courses whose practice check the candidate has passed
 * @param performances the rated sessions and role-plays that count: of each scenario the last ones, not the best ones
 * @param parts what was found on the scheme's other parts, by their ids
 */
public record Dossier(
        Scheme scheme, Set<String> checksPassed, List<Performance> performances, Map<String, PartFound> parts) {

    public Dossier {
        checksPassed = Set.copyOf(checksPassed);
        performances = List.copyOf(performances);
        parts = Map.copyOf(parts);
    }

    /** What another module says about a part, with the evidence piece by piece. */
    public record PartFound(Verdict verdict, List<String> lines) {

        public PartFound {
            lines = List.copyOf(lines);
        }
    }

    /** Whether every session and every role-play that the scheme asks for has been rated. */
    boolean complete() {
        return sessionsComplete() && rolePlaysComplete();
    }

    boolean sessionsComplete() {
        return scheme.performances().stream().allMatch(asked -> rated(asked) >= asked.sessions());
    }

    boolean rolePlaysComplete() {
        return rolePlays() >= scheme.rolePlays();
    }

    long rolePlays() {
        return performances.stream().filter(Performance::rolePlay).count();
    }

    long rated(Scheme.Asked asked) {
        return performances.stream()
                .filter(performance -> !performance.rolePlay())
                .filter(performance -> performance.scenario().equals(asked.scenario()))
                .count();
    }
}
