package org.telepraxis.scenario;

import java.util.Map;
import java.util.Optional;

/**
 * A fact that a session takes over from an earlier one, when it is played to learn.
 *
 * @param from the scenario that gives it
 * @param sets the variable that starts from it
 * @param values start values by the fact's value; empty takes the value as it is
 * @param says what the person is told about it beforehand
 */
public record CarriedFact(String fact, String from, String sets, Map<String, String> values, Cases<String> says) {

    public CarriedFact {
        values = Map.copyOf(values);
    }

    /** The start value that a fact means; empty if it means nothing here. */
    Optional<String> start(String value) {
        return values.isEmpty() ? Optional.of(value) : Optional.ofNullable(values.get(value));
    }
}
