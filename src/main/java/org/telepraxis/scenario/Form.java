package org.telepraxis.scenario;

import java.util.Map;

/**
 * One of the parallel versions of a scenario.
 *
 * @param parameters read by conditions, like variables that never change
 * @param tokens tokens that mean another one in this form: {@code local_emergency_number → neighbour_emergency_number}
 * @param texts texts put in place of {@code {{name}}} in this form, such as another place
 */
public record Form(
        String id, String label, Map<String, Value> parameters, Map<String, String> tokens, Map<String, String> texts) {

    public Form {
        parameters = Map.copyOf(parameters);
        tokens = Map.copyOf(tokens);
        texts = Map.copyOf(texts);
    }
}
