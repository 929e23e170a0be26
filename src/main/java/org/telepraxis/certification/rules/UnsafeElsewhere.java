package org.telepraxis.certification.rules;

import java.util.Map;
import java.util.stream.Collectors;
import org.telepraxis.competence.Level;

/** An agreed level 1 on another competence does not fail by itself; a panel looks at it. */
final class UnsafeElsewhere implements Rule {

    @Override
    public String title() {
        return "Unsafe elsewhere";
    }

    @Override
    public String demand(Scheme scheme) {
        return "An agreed level 1 on any other competence goes to a panel";
    }

    @Override
    public Verdict judge(Dossier dossier) {
        var scheme = dossier.scheme();
        var found = dossier.performances().stream()
                .flatMap(performance -> performance.levels().entrySet().stream()
                        .filter(level -> level.getValue() == Level.UNSAFE && !scheme.neverUnsafe(level.getKey()))
                        .map(Map.Entry::getKey)
                        .sorted()
                        .map(competence -> "%s in %s".formatted(competence, performance.source())))
                .collect(Collectors.joining(", "));
        return found.isEmpty() ? Rule.metOnceComplete(dossier, "None") : new Verdict.ForPanel("Level 1: " + found);
    }
}
