package org.telepraxis.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.telepraxis.scenario.CriticalAction.Must;
import org.telepraxis.scenario.CriticalAction.MustNot;
import org.telepraxis.scenario.CriticalAction.Window;
import org.telepraxis.scenario.CriticalActionResult.Result;
import org.telepraxis.scenario.CriticalActionResult.Type;

/**
 * Says how the critical actions stand, from the log alone.
 *
 * <p>A due action is looked at once for every start of its clock, a forbidden one once for every time it was done; the worst of
 * them is what is reported.
 */
final class Verdicts {

    private static final Comparator<CriticalActionResult> WORST = Comparator.comparing(
            CriticalActionResult::result,
            Comparator.comparingInt(List.of(
                    Result.NOT_TRIGGERED,
                    Result.MET,
                    Result.REPAIRED,
                    Result.OPEN,
                    Result.LATE,
                    Result.MISSED,
                    Result.VIOLATED)::indexOf));

    private final Session session;
    private final Points trace;
    private final int size;

    Verdicts(Session session) {
        this.session = session;
        this.trace = session.now.points;
        this.size = session.now.size();
    }

    List<CriticalActionResult> all() {
        return session.scenario.criticalActions().stream()
                .map(action -> switch (action) {
                    case Must must -> must(must);
                    case MustNot mustNot -> mustNot(mustNot);
                })
                .toList();
    }

    private CriticalActionResult must(Must must) {
        var starts = must.from() == null ? List.of(0) : session.occurrences(must.from());
        var results = new ArrayList<CriticalActionResult>();
        for (int i = 0; i < starts.size(); i++) {
            boolean last = i + 1 == starts.size();
            results.add(new Instance(must, starts.get(i), last ? size : starts.get(i + 1), last).judge());
        }
        return results.stream()
                .max(WORST)
                .orElseGet(() -> result(must, Type.MUST, Result.NOT_TRIGGERED, -1, 0, "It was never due."));
    }

    /** One time an action is due: the log from its trigger to the next. */
    private final class Instance {

        private final Must must;
        private final int start;
        private final int end;
        private final boolean last;

        Instance(Must must, int start, int end, boolean last) {
            this.must = must;
            this.start = start;
            this.end = end;
            this.last = last;
        }

        CriticalActionResult judge() {
            var done = firstIn(must.met(), must.met().done());
            var excused = must.unless() == null
                    ? OptionalInt.empty()
                    : firstIn(must.met(), must.unless().when());
            if (done.isPresent() && (excused.isEmpty() || done.getAsInt() <= excused.getAsInt())) {
                return result(Result.MET, done.getAsInt(), in(done.getAsInt()));
            }
            if (excused.isPresent() && must.unless() != null) {
                return result(
                        must.unless().result(),
                        excused.getAsInt(),
                        in(excused.getAsInt()) + " it was no longer needed"
                                + (must.unless().result() == Result.MET
                                        ? ", because what it is for was done: that counts as met"
                                        : ", so it does not count"));
            }
            var late = must.late() == null
                    ? OptionalInt.empty()
                    : firstIn(must.late(), must.late().done());
            if (late.isPresent()) {
                return result(Result.LATE, late.getAsInt(), in(late.getAsInt()));
            }
            return closed()
                    ? result(Result.MISSED, -1, "It was not done in time")
                    : result(Result.OPEN, -1, "It is not decided yet");
        }

        private CriticalActionResult result(Result result, int index, String said) {
            var within = must.met().within();
            var standard = within == null ? "." : "; the standard is " + lasting(within) + ".";
            return Verdicts.this.result(must, Type.MUST, result, index, start, said + standard);
        }

        private String in(int index) {
            var seconds = trace.at(index) - startAt();
            return must.from() == null
                    ? "At " + session.scenario.clockLabel(seconds)
                    : lasting(seconds) + " after "
                            + session.scenario.clocks().stream()
                                    .filter(clock -> clock.id().equals(must.from()))
                                    .map(NamedClock::label)
                                    .findFirst()
                                    .orElse(must.from());
        }

        private int startAt() {
            return trace.at(start);
        }

        private OptionalInt firstIn(Window window, Expression wanted) {
            return Verdicts.this.firstIn(window, wanted, start, end);
        }

        private boolean closed() {
            var window = must.late() == null ? must.met() : must.late();
            var over = window.within() != null && session.clock() - startAt() > window.within();
            var shut =
                    window.until() != null && first(window.until(), start, end).isPresent();
            return session.ending != null || !last || over || shut;
        }
    }

    private CriticalActionResult mustNot(MustNot mustNot) {
        return session.occurrences(mustNot.violatedBy()).stream()
                .map(index -> violation(mustNot, index))
                .max(WORST)
                .orElseGet(() -> result(mustNot, Type.MUST_NOT, Result.NOT_TRIGGERED, -1, 0, "It was not done."));
    }

    private CriticalActionResult violation(MustNot mustNot, int index) {
        var repaired = mustNot.repaired() == null
                ? OptionalInt.empty()
                : firstIn(mustNot.repaired(), mustNot.repaired().done(), index, size);
        int at = trace.at(index);
        return repaired.isPresent()
                ? result(
                        mustNot,
                        Type.MUST_NOT,
                        Result.REPAIRED,
                        index,
                        index,
                        "Done at " + session.scenario.clockLabel(at) + ", put right "
                                + lasting(trace.at(repaired.getAsInt()) - at) + " later.")
                : result(
                        mustNot,
                        Type.MUST_NOT,
                        Result.VIOLATED,
                        index,
                        index,
                        "Done at " + session.scenario.clockLabel(at) + ".");
    }

    /** How long something took, as people say it: seconds while they can be felt, then minutes, hours, days. */
    private static String lasting(int seconds) {
        if (seconds <= 120) {
            return seconds + " s";
        }
        if (seconds < 3_600) {
            return seconds / 60 + " min" + (seconds % 60 == 0 ? "" : " " + seconds % 60 + " s");
        }
        return seconds < 86_400
                ? seconds / 3_600 + " h" + (seconds / 60 % 60 == 0 ? "" : " " + seconds / 60 % 60 + " min")
                : seconds / 86_400 + " d" + (seconds / 3_600 % 24 == 0 ? "" : " " + seconds / 3_600 % 24 + " h");
    }

    /** The first point where something is true while a window is open. */
    private OptionalInt firstIn(Window window, Expression wanted, int start, int end) {
        var found = first(wanted, start, end);
        if (found.isEmpty()) {
            return found;
        }
        int seconds = trace.at(found.getAsInt()) - trace.at(start);
        if (window.within() != null && seconds > window.within()) {
            return OptionalInt.empty();
        }
        var shut = window.until() == null ? OptionalInt.empty() : first(window.until(), start, found.getAsInt());
        return shut.isPresent() ? OptionalInt.empty() : found;
    }

    private OptionalInt first(Expression wanted, int start, int end) {
        if (start >= end) {
            return OptionalInt.empty();
        }
        var code = session.script.code(wanted);
        var then = session.walk(start, start);
        for (int index = start; index < end; index++) {
            then.to(index);
            if (code.holds(then)) {
                return OptionalInt.of(index);
            }
        }
        return OptionalInt.empty();
    }

    private CriticalActionResult result(
            CriticalAction action, Type type, Result result, int index, int start, String reason) {
        var at = index < 0 ? null : (Integer) trace.at(index);
        return new CriticalActionResult(action.id(), type, action.what(), result, at, since(at, start), reason);
    }

    private @Nullable Integer since(@Nullable Integer at, int start) {
        return at == null ? null : (Integer) (at - trace.at(start));
    }
}
