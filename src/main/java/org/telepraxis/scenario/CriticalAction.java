package org.telepraxis.scenario;

import org.jspecify.annotations.Nullable;

/** Something that must, or must not, happen in a session. The engine only logs it; people and rules judge. */
public sealed interface CriticalAction {

    String id();

    String what();

    /** The rule in words, as candidates and raters read it. */
    String rule();

    /**
     * An action that is due.
     *
     * @param from the clock that makes it due, counted anew at each start; null means the start of the session
     * @param late when it still counts as late; null if there is no such time
     * @param unless what makes it unnecessary if it comes before the action is overdue
     */
    record Must(
            String id,
            String what,
            String rule,
            @Nullable String from,
            Window met,
            @Nullable Window late,
            @Nullable Unless unless)
            implements CriticalAction {}

    /**
     * An action that is forbidden.
     *
     * @param violatedBy the mark that logs it; each time counts
     * @param repaired how it can be put right, counted from the violation; null if it cannot
     */
    record MustNot(
            String id,
            String what,
            String rule,
            String violatedBy,
            @Nullable Window repaired) implements CriticalAction {}

    /**
     * The time in which something counts.
     *
     * @param done what has to become true; moments count from the trigger on
     * @param within seconds after the trigger; null means no limit
     * @param until what closes the window; null means the end of the session
     */
    record Window(
            Expression done,
            @Nullable Integer within,
            @Nullable Expression until) {}

    /** What makes a due action unnecessary, and how that is then reported: met or not triggered. */
    record Unless(Expression when, CriticalActionResult.Result result) {}
}
