package org.telepraxis.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Looks for mistakes in a scenario that can be read but not, or not well, be played.
 *
 * <pre>{@code
 * ScenarioAnalysis.structure(scenario);           // what the text alone shows; fast
 * ScenarioAnalysis.vectors(scenario);             // the author's own test vectors
 * ScenarioAnalysis.behaviour(scenario, 200, 7);   // what 200 robot learners a form run into
 * }</pre>
 *
 * <p>The same arguments always give the same findings.
 */
public final class ScenarioAnalysis {

    private ScenarioAnalysis() {}

    /** Unreachable beats, dead ends, names never used, deadlines that cannot be met, forms that change nothing. */
    public static List<Finding> structure(Scenario scenario) {
        return Stream.of(
                        new RouteCheck(scenario).findings(),
                        new UsageCheck(scenario).findings(),
                        new DeadlineCheck(scenario).findings(),
                        new KeyCheck(scenario).findings())
                .flatMap(List::stream)
                .toList();
    }

    /** Differences between the test vectors and what happens. */
    public static List<Finding> vectors(Scenario scenario) {
        return scenario.vectors().stream()
                .flatMap(vector -> VectorRun.of(scenario, vector).differences().stream()
                        .map(difference -> Finding.error(
                                "vector " + vector.id(),
                                vector.id() + ": " + difference,
                                "correct the vector or the script")))
                .toList();
    }

    /**
     * Lets robot learners play every form, some at random, some starting out on a test vector, and reports what none of them
     * could do and where any of them got stuck.
     *
     * @param plays how many on each form
     */
    public static List<Finding> behaviour(Scenario scenario, int plays, long seed) {
        var explored = explore(scenario, plays, seed);
        var findings = new ArrayList<Finding>();
        explored.stuck()
                .forEach(where -> findings.add(Finding.error(
                        "beat " + where, "a robot learner found no way on in beat " + where, "offer a way on there")));
        for (var ending : scenario.endings()) {
            if (!explored.endings().containsKey(ending.id())) {
                findings.add(Finding.warning(
                        "ending " + ending.id(),
                        "no robot learner reached ending " + ending.id(),
                        "check its conditions, or add a test vector that reaches it"));
            }
        }
        scenario.criticalActions().forEach(action -> outcomes(action, explored, findings));
        return List.copyOf(findings);
    }

    private static void outcomes(CriticalAction action, Exploration explored, List<Finding> findings) {
        var subject = "critical action " + action.id();
        var good = explored.results(action.id()).stream()
                .anyMatch(result ->
                        result == CriticalActionResult.Result.MET || result == CriticalActionResult.Result.LATE);
        var bad = explored.results(action.id()).stream()
                .anyMatch(result -> result == CriticalActionResult.Result.MISSED
                        || result == CriticalActionResult.Result.VIOLATED
                        || result == CriticalActionResult.Result.REPAIRED);
        if (action instanceof CriticalAction.Must && !good) {
            findings.add(Finding.warning(
                    subject, "no robot learner met " + action.id(), "check that a path can, in the time it gives"));
        }
        if (!bad) {
            var word = action instanceof CriticalAction.Must ? "missed " : "violated ";
            findings.add(Finding.warning(
                    subject, "no robot learner " + word + action.id(), "an action nobody can fail shows nothing"));
        }
    }

    /** Lets robot learners play every form. */
    public static Exploration explore(Scenario scenario, int plays, long seed) {
        return Robots.explore(scenario, plays, seed);
    }
}
