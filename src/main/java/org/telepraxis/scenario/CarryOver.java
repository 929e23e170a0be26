package org.telepraxis.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What earlier sessions hand on to one that is about to begin.
 *
 * <pre>{@code
 * var earlier = Map.of("S01", lastPractice.facts());
 * var setup = new Setup("A", Mode.PRACTICE, tokens, CarryOver.startValues(scenario, earlier));
 * var told = CarryOver.says(scenario, setup);            // for the prebrief
 * var session = Playthrough.begin(scenario, setup);
 * }</pre>
 *
 * <p>Certification starts from what the form fixes: there a setup's carried values count for nothing, whoever put them in.
 */
public final class CarryOver {

    private CarryOver() {}

    /**
     * Start values of variables, for {@link Setup#carried()}. Facts that are missing, or that mean nothing in this scenario, leave
     * the scenario's own start value.
     *
     * @param earlier facts by the scenario that gave them
     */
    public static Map<String, String> startValues(Scenario scenario, Map<String, Map<String, String>> earlier) {
        var values = new LinkedHashMap<String, String>();
        for (var carried : scenario.carried()) {
            var value = earlier.getOrDefault(carried.from(), Map.of()).get(carried.fact());
            if (value != null) {
                carried.start(value)
                        .filter(start -> fits(scenario, carried.sets(), start))
                        .ifPresent(start -> values.put(carried.sets(), start));
            }
        }
        return values;
    }

    private static boolean fits(Scenario scenario, String variable, String value) {
        return scenario.variable(variable).flatMap(it -> it.parse(value)).isPresent();
    }

    /** What the person is told about the facts that a setup carries; nothing in certification. */
    public static List<String> says(Scenario scenario, Setup setup) {
        return new Session(scenario, setup).carriedTexts();
    }
}
