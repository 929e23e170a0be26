package org.telepraxis.scenario;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A way through the scenario that the author worked out by hand, and what must come of it. */
public record TestVector(String id, String form, Mode mode, List<Step> steps, Expected expected) {

    public TestVector {
        steps = List.copyOf(steps);
    }

    /** One step of a vector. Own words are filled in and offers to go on are taken where the next step needs it. */
    public sealed interface Step {

        /** An option, tool, prompt or go-on, by its id. */
        record Take(String id) implements Step {}

        /** A state set by hand, to reach what no learner could. */
        record State(Map<String, Value> values) implements Step {
            public State {
                values = Map.copyOf(values);
            }
        }
    }

    /**
     * @param ending the ending reached; null if it is not looked at
     * @param results critical actions by id
     * @param starts seconds from the trigger to what decided a critical action, by its id
     * @param moments seconds since the shown clock at which moments were logged, in order
     */
    public record Expected(
            @Nullable String ending,
            Map<String, CriticalActionResult.Result> results,
            Map<String, Integer> starts,
            Map<String, List<Integer>> moments) {

        public Expected {
            results = Map.copyOf(results);
            starts = Map.copyOf(starts);
            moments = Map.copyOf(moments);
        }
    }
}
