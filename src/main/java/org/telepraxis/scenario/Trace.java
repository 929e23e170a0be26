package org.telepraxis.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The log of a session: every moment and every change of state, in order, with its session time. Conditions and critical
 * actions are answered from it, for now or for any point in the past.
 */
final class Trace {

    /** A point in the log; {@code moment} is null where only the state changed. */
    record Point(int at, @Nullable String moment, String beat, Map<String, Value> variables) {}

    private final Scenario scenario;
    private final Form form;
    private final Mode mode;
    private final List<Point> points = new ArrayList<>();
    private final Map<String, List<Integer>> moments = new HashMap<>();
    private final Map<String, List<Integer>> stops = new HashMap<>();

    Trace(Scenario scenario, Form form, Mode mode, Map<String, Value> start) {
        this.scenario = scenario;
        this.form = form;
        this.mode = mode;
        points.add(new Point(0, null, scenario.beats().getFirst().id(), Map.copyOf(start)));
    }

    void log(int at, String moment, String beat) {
        moments.computeIfAbsent(moment, _ -> new ArrayList<>()).add(points.size());
        points.add(new Point(at, moment, beat, last().variables()));
    }

    void set(int at, String variable, Value value, String beat) {
        var variables = new HashMap<>(last().variables());
        variables.put(variable, value);
        points.add(new Point(at, null, beat, Map.copyOf(variables)));
    }

    void stop(int at, String clock, String beat) {
        stops.computeIfAbsent(clock, _ -> new ArrayList<>()).add(points.size());
        points.add(new Point(at, null, beat, last().variables()));
    }

    Point last() {
        return points.getLast();
    }

    int size() {
        return points.size();
    }

    List<Point> points() {
        return points;
    }

    /** Where a moment was logged, in order. */
    List<Integer> occurrences(String moment) {
        return moments.getOrDefault(moment, List.of());
    }

    /** The index of the last start of a clock, if it started by then. */
    OptionalInt lastStart(String clock, int until) {
        return occurrences(clock).stream()
                .mapToInt(Integer::intValue)
                .filter(index -> index <= until)
                .max();
    }

    /** Whether a clock has started and not been stopped since. */
    boolean running(String clock) {
        var start = lastStart(clock, size());
        return start.isPresent()
                && stops.getOrDefault(clock, List.of()).stream().noneMatch(stop -> stop > start.getAsInt());
    }

    /** The state now; {@code clock} is the session time and {@code answer} what a tool was told, if anything. */
    World now(int clock, @Nullable String answer) {
        return new Moment(size() - 1, 0, clock, answer);
    }

    /** The state at a point, where moments before the floor do not count. */
    World at(int index, int floor) {
        return new Moment(index, floor, points.get(index).at(), null);
    }

    private final class Moment implements World {

        private final int index;
        private final int floor;
        private final int clock;
        private final @Nullable String answer;

        Moment(int index, int floor, int clock, @Nullable String answer) {
            this.index = index;
            this.floor = floor;
            this.clock = clock;
            this.answer = answer;
        }

        @Override
        public Optional<Value> named(String name) {
            var variable = points.get(index).variables().get(name);
            if (variable != null) {
                return Optional.of(variable);
            }
            var condition = scenario.conditions().get(name);
            if (condition != null) {
                return Optional.of(Value.of(condition.holds(this)));
            }
            return Optional.ofNullable(form.parameters().get(name)).or(() -> builtIn(name));
        }

        private Optional<Value> builtIn(String name) {
            return switch (name) {
                case "clock" -> Optional.of(Value.of(clock));
                case "beat" -> Optional.of(Value.of(points.get(index).beat()));
                case "form" -> Optional.of(Value.of(form.id()));
                case "practice" -> Optional.of(Value.of(mode == Mode.PRACTICE));
                case "answer" -> Optional.of(Value.of(answer == null ? "none" : answer));
                default -> Optional.empty();
            };
        }

        @Override
        public int count(String moment) {
            return countFrom(moment, floor);
        }

        @Override
        public int countSince(String moment, String clockId) {
            var start = lastStart(clockId, index);
            return start.isPresent() ? countFrom(moment, Math.max(start.getAsInt(), floor)) : 0;
        }

        private int countFrom(String moment, int from) {
            int count = 0;
            for (int at : occurrences(moment)) {
                if (at >= from && at <= index) {
                    count++;
                }
            }
            return count;
        }

        @Override
        public int picks(String beat) {
            return scenario.beat(beat).stream()
                    .flatMap(there -> there.options().stream())
                    .mapToInt(option -> count(option.id()))
                    .sum();
        }

        @Override
        public int since(String clockId) {
            var start = lastStart(clockId, index);
            if (start.isEmpty()) {
                return 0;
            }
            var end = stops.getOrDefault(clockId, List.of()).stream()
                    .filter(stop -> stop > start.getAsInt() && stop <= index)
                    .findFirst()
                    .map(stop -> points.get(stop).at())
                    .orElse(clock);
            return end - points.get(start.getAsInt()).at();
        }

        @Override
        public OptionalInt secondsTo(String moment, int nth, String clockId) {
            var start = lastStart(clockId, index);
            if (start.isEmpty()) {
                return OptionalInt.empty();
            }
            return occurrences(moment).stream()
                    .filter(at -> at >= start.getAsInt() && at <= index)
                    .skip(Math.max(0, nth - 1))
                    .mapToInt(at ->
                            points.get(at).at() - points.get(start.getAsInt()).at())
                    .findFirst();
        }
    }
}
