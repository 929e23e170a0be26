package org.telepraxis.scenario;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.telepraxis.scenario.CriticalActionResult.Result;

/** What robot learners ran into; see {@link ScenarioAnalysis#explore}. */
public final class Exploration {

    private final Map<String, Integer> endings = new TreeMap<>();
    private final Map<String, Set<Result>> results = new HashMap<>();
    private final Set<String> stuck = new TreeSet<>();
    private final Set<String> taken = new TreeSet<>();
    private int plays;

    void ended(Session session) {
        plays++;
        endings.merge(String.valueOf(session.ending), 1, Integer::sum);
        for (var result : new Verdicts(session).all()) {
            results.computeIfAbsent(result.id(), _ -> EnumSet.noneOf(Result.class))
                    .add(result.result());
        }
    }

    void stuck(Session session) {
        plays++;
        stuck.add(session.beat().id());
    }

    void took(String id) {
        taken.add(id);
    }

    public int plays() {
        return plays;
    }

    /** How often each ending was reached. */
    public Map<String, Integer> endings() {
        return Map.copyOf(endings);
    }

    /** The results a critical action came to. */
    public Set<Result> results(String criticalActionId) {
        return Set.copyOf(results.getOrDefault(criticalActionId, Set.of()));
    }

    /** Beats in which a robot found no way on, or no end in a very long time. */
    public List<String> stuck() {
        return List.copyOf(stuck);
    }

    /** Every option, tool and way on that was taken at least once. */
    public Set<String> taken() {
        return Set.copyOf(taken);
    }
}
