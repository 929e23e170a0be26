package org.telepraxis.scenario;

import java.util.List;
import java.util.Map;
import java.util.Set;
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

    private static final int CHOICES_OF_A_GROWN_SCENARIO = 3;

    private ScenarioAnalysis() {}

    /** Whether there is enough to choose for statistics to mean anything; a sketch has too little. */
    static boolean isGrown(Scenario scenario) {
        return scenario.beats().stream()
                        .filter(beat -> beat.options().size() >= 3)
                        .count()
                >= CHOICES_OF_A_GROWN_SCENARIO;
    }

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
                .flatMap(vector -> differences(scenario, vector).stream()
                        .map(difference -> Finding.error(
                                "vector " + vector.id(),
                                vector.id() + ": " + difference,
                                "correct the vector or the script")))
                .toList();
    }

    /** Beats that send on to one another without end stop any play. */
    private static List<String> differences(Scenario scenario, TestVector vector) {
        try {
            return VectorRun.of(scenario, vector).differences();
        } catch (IllegalStateException e) {
            return List.of("it cannot be played: " + e.getMessage());
        }
    }

    /**
     * Lets robot learners play every form, some at random, some starting out on a test vector, and reports what none of them
     * could do and where any of them got stuck; then lets those play who follow a rule, and reports any who pass.
     *
     * @param plays how many on each form
     */
    public static List<Finding> behaviour(Scenario scenario, int plays, long seed) {
        return behaviour(scenario, plays, seed, Map.of());
    }

    /**
     * The same, and whether the forms give equal chances to show each competence.
     *
     * @param evidence for each competence the options, prompts and tools that have been evidence for it
     */
    public static List<Finding> behaviour(Scenario scenario, int plays, long seed, Map<String, Set<String>> evidence) {
        var explored = explore(scenario, plays, seed);
        var findings = new RobotFindings(scenario, explored);
        var ruled = new RobotFindings(scenario, Robots.ruled(scenario));
        var forms = new FormComparison(scenario, explored, evidence).findings();
        return Stream.of(findings.deadEnds(), findings.outcomes(), ruled.passedByRule(), forms)
                .flatMap(List::stream)
                .toList();
    }

    /**
     * Lets robot learners of every kind play every form. This is the call behind {@code check --robots}:
     *
     * <pre>{@code
     * var robots = ScenarioAnalysis.robots(scenario, 10_000, 7);
     * robots.tallies().get(Learner.BEST).percentile(50);        // the score distribution of a kind of learner
     * robots.results("B", "CA3");                               // what a critical action came to on a form
     * ScenarioAnalysis.neverReached(scenario, robots);          // beats, options, endings … that nobody came to
     * ScenarioAnalysis.findings(scenario, robots);              // all that is wrong; with an error it is unfit to be played
     * }</pre>
     *
     * @param plays how many, over all forms; a few thousand find what can be found
     */
    public static Exploration robots(Scenario scenario, int plays, long seed) {
        return Robots.all(scenario, plays, seed);
    }

    /** What robots of every kind show to be wrong: dead ends, circles, and content that nobody ever meets. */
    public static List<Finding> findings(Scenario scenario, Exploration robots) {
        return new RobotFindings(scenario, robots).all();
    }

    /** The ids of what no robot came to, by kind: beat, option, prompt, go on, event, tool, ending. */
    public static Map<String, List<String>> neverReached(Scenario scenario, Exploration robots) {
        return new RobotFindings(scenario, robots).neverReached();
    }

    /** Lets random robot learners play every form. */
    public static Exploration explore(Scenario scenario, int plays, long seed) {
        return Robots.explore(scenario, plays, seed);
    }
}
