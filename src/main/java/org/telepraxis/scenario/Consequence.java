package org.telepraxis.scenario;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What follows from an option, a tool, a scheduled event or entering a beat. Everything happens in the order of the
 * components; {@code next} and {@code end} come last, and those of the innermost part that holds win.
 *
 * @param when nothing here happens unless it holds
 * @param changes to state variables
 * @param starts named clocks that start (again) now
 * @param stops named clocks that stop now
 * @param marks moments to log, for critical actions and later conditions
 * @param stage what changes in picture and sound
 * @param lines what is said
 * @param paper the paper that lies open afterwards
 * @param schedule events that will come later
 * @param cancel events that will not come any more
 * @param also further parts, each on its own condition
 * @param results alternatives: the first whose condition holds
 * @param next the beat that follows; the same beat starts its next pass
 * @param end the ending reached
 */
public record Consequence(
        Expression when,
        List<Change> changes,
        List<String> starts,
        List<String> stops,
        List<String> marks,
        Staging stage,
        List<Line> lines,
        @Nullable String paper,
        List<Scheduled> schedule,
        List<String> cancel,
        List<Consequence> also,
        List<Consequence> results,
        @Nullable String next,
        @Nullable String end) {

    /** Nothing happens. */
    public static final Consequence NONE = new Consequence(
            Expression.TRUE,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Staging.SAME,
            List.of(),
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            null,
            null);

    public Consequence {
        changes = List.copyOf(changes);
        starts = List.copyOf(starts);
        stops = List.copyOf(stops);
        marks = List.copyOf(marks);
        lines = List.copyOf(lines);
        schedule = List.copyOf(schedule);
        cancel = List.copyOf(cancel);
        also = List.copyOf(also);
        results = List.copyOf(results);
    }

    /** This part and all parts inside it. */
    public Stream<Consequence> parts() {
        return Stream.concat(
                Stream.of(this), Stream.of(also, results).flatMap(List::stream).flatMap(Consequence::parts));
    }

    /** A change to a variable. */
    public sealed interface Change {

        String variable();

        record Set(String variable, Value value) implements Change {}

        record Add(String variable, int amount) implements Change {}
    }

    /** An event to come after some seconds of session time. */
    public record Scheduled(String event, int after) {}

    /**
     * What changes in picture and sound; null leaves it as it is.
     *
     * @param scene what can be seen, in words
     * @param look how the client is seen
     * @param onScreen those of the cast who are in the picture from now on
     * @param technical effects that play from now until the next beat: stutter, frozen, sound_breaks
     */
    public record Staging(
            @Nullable String scene,
            Look look,
            @Nullable List<String> onScreen,
            @Nullable List<String> technical) {

        public static final Staging SAME = new Staging(null, Look.SAME, null, null);

        public Staging {
            onScreen = onScreen == null ? null : List.copyOf(onScreen);
            technical = technical == null ? null : List.copyOf(technical);
        }
    }
}
