package org.telepraxis.scenario;

import java.util.List;

/**
 * A value that depends on the state: the first case whose condition holds.
 *
 * @param <T> what is chosen, such as a line's wording or an action's price
 */
public record Cases<T>(List<Case<T>> cases) {

    public record Case<T>(Expression when, T value) {}

    public Cases {
        cases = List.copyOf(cases);
    }

    /** The same value whatever the state. */
    public static <T> Cases<T> always(T value) {
        return new Cases<>(List.of(new Case<>(Expression.TRUE, value)));
    }

    /** Nothing in any state. */
    public static <T> Cases<T> none() {
        return new Cases<>(List.of());
    }

    /** All values that can come up. */
    public List<T> values() {
        return cases.stream().map(Case::value).toList();
    }
}
