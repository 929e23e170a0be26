package org.telepraxis.scenario;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A scenario made ready to be played: every name has a number, every condition is {@link Code}, every text with placeholders a
 * {@link Template}. Made once per scenario and shared by all who play it; everything it tells is the same for everybody.
 *
 * <p>Values are packed into one number each: what kind it is in the upper half, which one in the lower.
 */
final class Script {

    static final long NOTHING = 0;
    static final long NO = 2L << 32;
    static final long YES = NO | 1;

    /** A point at which nothing happened but the start. */
    static final int START = Integer.MAX_VALUE;

    /** An option and where it is offered. */
    record Place(Beat beat, Beat.Option option, Move.Choose move) {}

    final Scenario scenario;
    private final Map<String, Integer> slots = new HashMap<>();
    private final Map<String, Integer> parameters = new HashMap<>();
    private final Map<String, Integer> moments = new HashMap<>();
    private final Map<String, Integer> clocks = new HashMap<>();
    private final Map<String, Integer> beats = new HashMap<>();
    private final Map<String, Place> options = new HashMap<>();
    private final Map<String, Tool> tools = new HashMap<>();
    private final Map<String, Event> events = new HashMap<>();
    private final Map<String, Move> moves = new HashMap<>();
    private final Map<String, List<String>> tags = new HashMap<>();
    private final Map<String, Integer> words = new ConcurrentHashMap<>();
    private final List<String> spelled = Collections.synchronizedList(new ArrayList<>());
    private final Map<Expression, Code> codes = new IdentityHashMap<>();
    private final Map<String, Template> templates = new HashMap<>();
    private final Map<String, List<String>> orders = new ConcurrentHashMap<>();
    private final int[] clockOf;
    private final int[] beatOf;
    private final long[] beatWords;
    private final long none = pack(Value.of("none"));

    Script(Scenario scenario) {
        this.scenario = scenario;
        scenario.variables().forEach(variable -> slots.put(variable.name(), slots.size()));
        scenario.forms().stream()
                .flatMap(form -> form.parameters().keySet().stream().sorted())
                .forEach(name -> parameters.putIfAbsent(name, parameters.size()));
        scenario.clocks().forEach(clock -> clocks.put(clock.id(), clocks.size()));
        scenario.beats().forEach(this::add);
        scenario.tools().forEach(tool -> {
            tools.put(tool.id(), tool);
            moves.put(tool.id(), new Move.Act(tool.id()));
        });
        scenario.events().forEach(event -> events.put(event.id(), event));
        var parts = new Parts(scenario);
        Stream.of(
                        beats.keySet().stream(),
                        moves.keySet().stream(),
                        events.keySet().stream(),
                        clocks.keySet().stream(),
                        scenario.beats().stream()
                                .flatMap(beat -> beat.prompts().stream().map(Beat.Prompt::id)),
                        scenario.endings().stream().map(Ending::id),
                        scenario.criticalActions().stream()
                                .filter(CriticalAction.MustNot.class::isInstance)
                                .map(action -> ((CriticalAction.MustNot) action).violatedBy()),
                        parts.all().flatMap(part -> part.marks().stream()))
                .flatMap(names -> names)
                .forEach(name -> moments.putIfAbsent(name, moments.size()));
        moments.keySet().forEach(moment -> tags.put(moment, List.of(moment)));
        clockOf = new int[moments.size()];
        beatOf = new int[moments.size()];
        moments.forEach((moment, code) -> {
            clockOf[code] = clocks.getOrDefault(moment, -1);
            beatOf[code] = beats.getOrDefault(moment, -1);
        });
        beatWords = scenario.beats().stream()
                .mapToLong(beat -> pack(Value.of(beat.id())))
                .toArray();
        var compiling = new Compiling(this);
        parts.expressions().forEach(expression -> codes.put(expression, compiling.code(expression)));
        parts.texts()
                .filter(Template::isNeeded)
                .forEach(text -> templates.computeIfAbsent(text, it -> new Template(it, compiling)));
    }

    private void add(Beat beat) {
        beats.put(beat.id(), beats.size());
        for (var option : beat.options()) {
            var move = new Move.Choose(option.id());
            options.put(option.id(), new Place(beat, option, move));
            moves.put(option.id(), move);
        }
        if (beat.goOn() != null) {
            moves.put(beat.goOn().id(), new Move.Continue(beat.goOn().id()));
        }
    }

    /** What a tool that was told nothing answers. */
    long none() {
        return none;
    }

    /** The number of a variable; -1 if there is none of that name. */
    int slot(String variable) {
        return slots.getOrDefault(variable, -1);
    }

    int parameter(String name) {
        return parameters.getOrDefault(name, -1);
    }

    int moment(String name) {
        return moments.getOrDefault(name, -1);
    }

    int clock(String id) {
        return clocks.getOrDefault(id, -1);
    }

    /** The moments that are options of a beat. */
    int[] optionsOf(String beatId) {
        return scenario.beat(beatId).stream()
                .flatMap(beat -> beat.options().stream())
                .mapToInt(option -> moment(option.id()))
                .toArray();
    }

    Beat beat(int index) {
        return scenario.beats().get(index);
    }

    int beat(String id) {
        return beats.getOrDefault(id, -1);
    }

    @Nullable
    Place option(String id) {
        return options.get(id);
    }

    @Nullable
    Tool tool(String id) {
        return tools.get(id);
    }

    @Nullable
    Event event(String id) {
        return events.get(id);
    }

    /** The same move, as an object that all who make it share. */
    Move shared(Move move) {
        var known = switch (move) {
            case Move.Choose(var id) -> moves.get(id);
            case Move.Continue(var id) -> moves.get(id);
            case Move.Act(var id, var argument) when argument == null -> moves.get(id);
            default -> null;
        };
        return known != null && known.equals(move) ? known : move;
    }

    /** A single tag as a list that all share. */
    List<String> tags(String moment) {
        var known = tags.get(moment);
        return known == null ? List.of(moment) : known;
    }

    Stream<String> momentsIn(BitSet numbers) {
        return moments.entrySet().stream()
                .filter(moment -> numbers.get(moment.getValue()))
                .map(Map.Entry::getKey);
    }

    int variables() {
        return slots.size();
    }

    int moments() {
        return moments.size();
    }

    int clocks() {
        return clocks.size();
    }

    /** The clock that a moment is the start of; -1 if it is none. */
    int clockOf(int moment) {
        return clockOf[moment];
    }

    /** The beat that a moment is the beginning of; -1 if it is none. */
    int beatOf(int moment) {
        return beatOf[moment];
    }

    long beatWord(int beat) {
        return beatWords[beat];
    }

    /** The values of a form's parameters, by number. */
    long[] parameters(Form form) {
        var values = new long[parameters.size()];
        form.parameters().forEach((name, value) -> values[parameter(name)] = pack(value));
        return values;
    }

    Code code(Expression expression) {
        var known = codes.get(expression);
        return known == null ? new Compiling(this).code(expression) : known;
    }

    Template template(String text) {
        var known = templates.get(text);
        return known == null ? new Template(text, new Compiling(this)) : known;
    }

    /** An order of a beat's options that depends on version, form and beat only, so it is fair and says nothing about them. */
    List<String> order(Form form, Beat beat) {
        return orders.computeIfAbsent(form.id() + "/" + beat.id(), where -> {
            var all =
                    new ArrayList<>(beat.options().stream().map(Beat.Option::id).toList());
            var seed = scenario.id() + "/" + scenario.version() + "/" + where;
            Collections.shuffle(all, new Random(seed.hashCode()));
            return List.copyOf(all);
        });
    }

    long pack(Value value) {
        return switch (value) {
            case Value.Number(int amount) -> number(amount);
            case Value.Flag(boolean holds) -> flag(holds);
            case Value.Word(var word) -> 3L << 32 | words.computeIfAbsent(word, this::spell);
        };
    }

    private int spell(String word) {
        synchronized (spelled) {
            spelled.add(word);
            return spelled.size() - 1;
        }
    }

    Value unpack(long value) {
        return switch ((int) (value >> 32)) {
            case 1 -> Value.of((int) value);
            case 2 -> Value.of(value == YES);
            default -> Value.of(spelled.get((int) value));
        };
    }

    static long number(int amount) {
        return 1L << 32 | amount & 0xffffffffL;
    }

    static boolean isNumber(long value) {
        return value >> 32 == 1;
    }

    static long flag(boolean holds) {
        return holds ? YES : NO;
    }
}
