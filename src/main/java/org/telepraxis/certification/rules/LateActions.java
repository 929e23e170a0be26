package org.telepraxis.certification.rules;

import java.util.ArrayList;
import org.telepraxis.competence.CriticalOutcome;

/** A few seconds late may happen once in a scenario, but never where being late means letting go. */
final class LateActions implements Rule {

    @Override
    public String title() {
        return "Late actions";
    }

    @Override
    public String demand(Scheme scheme) {
        return "At most %d in each scenario".formatted(scheme.lateAllowed())
                + (scheme.neverLate().isEmpty() ? "" : ", none on " + String.join(", ", scheme.neverLate()));
    }

    @Override
    public Verdict judge(Dossier dossier) {
        var scheme = dossier.scheme();
        var late = new ArrayList<String>();
        var wrong = new ArrayList<String>();
        for (var performance : dossier.performances()) {
            var here = performance.criticalActions().stream()
                    .filter(action -> action.result().equals("late"))
                    .map(CriticalOutcome::id)
                    .toList();
            here.forEach(id -> late.add("%s in %s".formatted(id, performance.source())));
            here.stream()
                    .filter(id -> scheme.neverLate().contains(performance.scenario() + ":" + id))
                    .forEach(
                            id -> wrong.add("%s may never be late, and was in %s".formatted(id, performance.source())));
            if (here.size() > scheme.lateAllowed()) {
                wrong.add("%d late in %s: %s".formatted(here.size(), performance.source(), String.join(", ", here)));
            }
        }
        if (!wrong.isEmpty()) {
            return new Verdict.NotMet(String.join("; ", wrong));
        }
        return Rule.metOnceComplete(dossier, late.isEmpty() ? "None" : late.size() + ", " + String.join(", ", late));
    }
}
