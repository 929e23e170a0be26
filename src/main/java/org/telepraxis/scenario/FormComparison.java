package org.telepraxis.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/**
 * Holds the forms of a scenario against each other as robot learners met them: two people on two forms should have the same way
 * to go, the same duties, and the same chances to show what they can.
 */
final class FormComparison {

    /** How much longer the way through a form may be than through another. */
    private static final double LONGER = 1.3;
    /** How many chances less a form may offer, as a share of the most. */
    private static final double FEWER = 0.85;

    private final Scenario scenario;
    private final Map<String, FormSeen> forms;
    private final Map<String, Set<String>> evidence;

    /** Takes, for each competence, the options, prompts and tools that have been evidence for it. */
    FormComparison(Scenario scenario, Exploration robots, Map<String, Set<String>> evidence) {
        this.scenario = scenario;
        this.forms = new TreeMap<>(robots.forms());
        this.evidence = new TreeMap<>(evidence);
    }

    List<Finding> findings() {
        var findings = new ArrayList<Finding>();
        if (forms.size() < 2 || !ScenarioAnalysis.isGrown(scenario)) {
            return findings;
        }
        lengths(findings);
        var duties = scenario.criticalActions().stream().map(CriticalAction::id).toList();
        fewer("critical actions come up", duties, FormSeen::due, findings);
        var options = scenario.beats().stream()
                .flatMap(beat -> beat.options().stream())
                .map(Beat.Option::id)
                .toList();
        var prompts = scenario.beats().stream()
                .flatMap(beat -> beat.prompts().stream())
                .map(Beat.Prompt::id)
                .toList();
        var tools = scenario.tools().stream().map(Tool::id).toList();
        fewer("options come up", options, FormSeen::met, findings);
        fewer("prompts come up", prompts, FormSeen::met, findings);
        fewer("tools come up", tools, FormSeen::met, findings);
        evidence.forEach((competence, ids) -> fewer("chances to show " + competence, ids, FormSeen::met, findings));
        return findings;
    }

    private void lengths(List<Finding> findings) {
        var shortest =
                forms.values().stream().mapToDouble(FormSeen::moves).min().orElse(0);
        forms.forEach((form, seen) -> {
            if (seen.moves() > LONGER * shortest) {
                findings.add(different(
                        form,
                        "the way through form " + form + " is much longer: " + Math.round(seen.moves())
                                + " moves on average, elsewhere " + Math.round(shortest)));
            }
        });
    }

    private void fewer(
            String what, Collection<String> ids, BiPredicate<FormSeen, String> meets, List<Finding> findings) {
        var met = new TreeMap<String, Long>();
        forms.forEach((form, seen) ->
                met.put(form, ids.stream().filter(id -> meets.test(seen, id)).count()));
        long most = Collections.max(met.values());
        met.forEach((form, count) -> {
            if (count < FEWER * most) {
                findings.add(
                        different(form, "in form " + form + " only " + count + " " + what + ", in another " + most));
            }
        });
    }

    private static Finding different(String form, String message) {
        return Finding.warning("form " + form, message, "forms should be alike in length, duties and chances");
    }
}
