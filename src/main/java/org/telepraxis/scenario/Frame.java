package org.telepraxis.scenario;

import static org.telepraxis.scenario.Script.NOTHING;
import static org.telepraxis.scenario.Script.number;

import java.util.Arrays;

/**
 * The state at one point of a session's log: what conditions ask. The frame of a running session stands at the end of the log and
 * moves on with it; another can be walked along the log from its start, to ask what held at any time.
 */
final class Frame {

    private static final int NEVER = -1;

    final Script script;
    final Points points;
    private final Form form;
    private final long[] parameters;
    private final boolean practice;
    private final int floor;
    private final long[] variables;
    /** How often each moment was logged since the floor, and where last; where each clock started last, and when it stopped. */
    private final int[] table;

    private final int lasts;
    private final int starts;
    private final int stops;
    private int size;
    private int beat;
    private int entered = NEVER;

    /** Session time; it can go on after the last point. */
    int clock;

    /** What a tool was told, as a packed word. */
    long answer;

    private Frame(Script script, Form form, long[] parameters, boolean practice, int floor, Points points) {
        this.script = script;
        this.form = form;
        this.parameters = parameters;
        this.practice = practice;
        this.floor = floor;
        this.points = points;
        this.variables = new long[script.variables()];
        this.lasts = script.moments();
        this.starts = lasts + script.moments();
        this.stops = starts + script.clocks();
        this.table = new int[stops + script.clocks()];
        Arrays.fill(table, lasts, table.length, NEVER);
        this.answer = script.none();
    }

    private Frame(Frame of, Points points) {
        script = of.script;
        form = of.form;
        parameters = of.parameters;
        practice = of.practice;
        floor = of.floor;
        this.points = points;
        variables = of.variables.clone();
        table = of.table.clone();
        lasts = of.lasts;
        starts = of.starts;
        stops = of.stops;
        size = of.size;
        beat = of.beat;
        entered = of.entered;
        clock = of.clock;
        answer = of.answer;
    }

    /** The start of a session. */
    static Frame begin(Script script, Form form, Mode mode, long[] start) {
        var frame = new Frame(script, form, script.parameters(form), mode == Mode.PRACTICE, 0, new Points());
        System.arraycopy(start, 0, frame.variables, 0, start.length);
        frame.add(Script.START, NOTHING);
        return frame;
    }

    Frame fork() {
        return new Frame(this, points.fork());
    }

    /** The state at an earlier point of the same log, where moments before the floor do not count. */
    Frame walk(long[] start, int index, int from) {
        var frame = new Frame(script, form, parameters, practice, from, points);
        System.arraycopy(start, 0, frame.variables, 0, start.length);
        frame.to(index);
        return frame;
    }

    /** Walks on to a later point. */
    void to(int index) {
        while (size <= index) {
            see(points.code(size), points.value(size), points.at(size));
        }
    }

    private void add(int code, long value) {
        points.add(clock, code, value);
        see(code, value, clock);
    }

    private void see(int code, long value, int at) {
        int index = size++;
        clock = at;
        if (code < lasts) {
            moment(code, index);
        } else if (code != Script.START) {
            int slot = code - lasts;
            if (slot < variables.length) {
                variables[slot] = value;
            } else {
                table[stops + slot - variables.length] = at;
            }
        }
    }

    private void moment(int moment, int index) {
        if (index >= floor) {
            table[moment]++;
        }
        table[lasts + moment] = index;
        int clockOf = script.clockOf(moment);
        if (clockOf >= 0) {
            table[starts + clockOf] = index;
            table[stops + clockOf] = NEVER;
        }
        int beatOf = script.beatOf(moment);
        if (beatOf >= 0) {
            beat = beatOf;
            entered = index;
        }
    }

    void log(String moment) {
        add(script.moment(moment), NOTHING);
    }

    void set(int slot, long value) {
        if (variables[slot] != value) {
            add(lasts + slot, value);
        }
    }

    void stop(String clockId) {
        int which = script.clock(clockId);
        if (running(which)) {
            add(lasts + variables.length + which, NOTHING);
        }
    }

    /** Points seen so far. */
    int size() {
        return size;
    }

    int beat() {
        return beat;
    }

    long variable(int slot) {
        return variables[slot];
    }

    long parameter(int which) {
        return parameters[which];
    }

    long beatWord() {
        return script.beatWord(beat);
    }

    long formWord() {
        return script.pack(Value.of(form.id()));
    }

    boolean practice() {
        return practice;
    }

    /** How often something happened: a mark, beat, option, tool or clock start. */
    int count(int moment) {
        return moment < 0 ? 0 : table[moment];
    }

    /** How often it happened since a clock last started; 0 if that clock never did. */
    int count(int moment, int since) {
        int from = start(since);
        if (from < 0 || moment < 0) {
            return 0;
        }
        int count = 0;
        for (int i = Math.max(from, floor); i < size; i++) {
            if (points.code(i) == moment) {
                count++;
            }
        }
        return count;
    }

    boolean logged(int moment, int since) {
        int from = start(since);
        return from >= 0 && moment >= 0 && table[lasts + moment] >= Math.max(from, floor);
    }

    /** Whether it happened since the beat was last entered. */
    boolean inThisPass(int moment) {
        return moment >= 0 && table[lasts + moment] > entered;
    }

    /** How many of a beat's options were picked, over all its passes. */
    int picks(int[] options) {
        int sum = 0;
        for (int option : options) {
            sum += count(option);
        }
        return sum;
    }

    /** Where a clock started last; -1 if it never did. */
    private int start(int which) {
        return which < 0 ? NEVER : table[starts + which];
    }

    boolean running(int which) {
        return start(which) >= 0 && table[stops + which] < 0;
    }

    /** Seconds since a clock last started, until it was stopped; 0 if it never started. */
    int since(int which) {
        int from = start(which);
        if (from < 0) {
            return 0;
        }
        int stopped = table[stops + which];
        return (stopped < 0 ? clock : stopped) - points.at(from);
    }

    /** Seconds from the last start of a clock to the nth time that something happened after it. */
    long seconds(int moment, int nth, int since) {
        int from = start(since);
        int left = Math.max(1, nth);
        if (from >= 0 && moment >= 0) {
            for (int i = from; i < size; i++) {
                if (points.code(i) == moment && --left == 0) {
                    return number(points.at(i) - points.at(from));
                }
            }
        }
        return NOTHING;
    }
}
