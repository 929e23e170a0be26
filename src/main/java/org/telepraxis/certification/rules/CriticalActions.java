package org.telepraxis.certification.rules;

import java.util.Set;
import java.util.stream.Collectors;

/** None missed, none violated, unless it was repaired. */
final class CriticalActions implements Rule {

    private static final Set<String> UNREPAIRED = Set.of("missed", "violated");

    @Override
    public String title() {
        return "Critical actions";
    }

    @Override
    public String demand(Scheme scheme) {
        return "None missed or violated and unrepaired in a crisis scenario"
                + (scheme.rolePlays() > 0 ? " or a role-play" : "");
    }

    @Override
    public Verdict judge(Dossier dossier) {
        if (!dossier.scheme().unrepairedCriticalFails()) {
            return new Verdict.Met("Not asked by this scheme");
        }
        var crises = dossier.performances().stream()
                .filter(performance -> performance.crisis() || performance.rolePlay())
                .toList();
        var wrong = crises.stream()
                .flatMap(performance -> performance.criticalActions().stream()
                        .filter(action -> UNREPAIRED.contains(action.result()))
                        .map(action -> "%s %s in %s".formatted(action.id(), action.result(), performance.source())))
                .collect(Collectors.joining(", "));
        if (!wrong.isEmpty()) {
            return new Verdict.NotMet(wrong);
        }
        long all = crises.stream()
                .mapToLong(performance -> performance.criticalActions().size())
                .sum();
        return Rule.metOnceComplete(dossier, "0 of " + all);
    }
}
