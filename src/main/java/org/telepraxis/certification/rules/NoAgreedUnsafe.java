package org.telepraxis.certification.rules;

import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import org.telepraxis.competence.Level;

/** No agreed level 1 on a competence that safety rests on. */
final class NoAgreedUnsafe implements Rule {

    @Override
    public String title() {
        return "No agreed Unsafe";
    }

    @Override
    public String demand(Scheme scheme) {
        return scheme.neverUnsafe().isEmpty()
                ? "Not asked by this scheme"
                : "In " + String.join(", ", scheme.neverUnsafe());
    }

    @Override
    public Verdict judge(Dossier dossier) {
        var scheme = dossier.scheme();
        var wrong = dossier.performances().stream()
                .flatMap(performance -> performance.levels().entrySet().stream()
                        .filter(level -> level.getValue() == Level.UNSAFE && scheme.neverUnsafe(level.getKey()))
                        .map(Map.Entry::getKey)
                        .sorted()
                        .map(competence -> "%s in %s".formatted(competence, performance.source())))
                .collect(Collectors.joining(", "));
        if (!wrong.isEmpty()) {
            return new Verdict.NotMet("Level 1: " + wrong);
        }
        var lowest = dossier.performances().stream()
                .flatMap(performance -> performance.levels().entrySet().stream())
                .filter(level -> scheme.neverUnsafe(level.getKey()))
                .min(Comparator.comparing((Map.Entry<String, Level> level) -> level.getValue())
                        .thenComparing(Map.Entry::getKey))
                .map(level -> "Lowest: %d, %s".formatted(level.getValue().value(), level.getKey()))
                .orElse("None observed");
        return Rule.metOnceComplete(dossier, lowest);
    }
}
