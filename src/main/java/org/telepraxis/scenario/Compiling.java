package org.telepraxis.scenario;

import static org.telepraxis.scenario.Script.NOTHING;
import static org.telepraxis.scenario.Script.flag;
import static org.telepraxis.scenario.Script.isNumber;
import static org.telepraxis.scenario.Script.number;

import java.util.HashMap;
import java.util.Map;
import org.telepraxis.scenario.Nodes.Operator;

/** Turns expressions into {@link Code} for one script. A name that means nothing there stands for itself. */
final class Compiling {

    private final Script script;
    private final Map<String, Code> conditions = new HashMap<>();

    Compiling(Script script) {
        this.script = script;
    }

    Code code(Expression expression) {
        return switch (expression) {
            case Nodes.Literal(var constant) -> constant(script.pack(constant));
            case Nodes.Name(var name) -> name(name);
            case Nodes.Call call -> call(call);
            case Nodes.Not(var inner) -> not(code(inner));
            case Nodes.And(var left, var right) -> and(code(left), code(right));
            case Nodes.Or(var left, var right) -> or(code(left), code(right));
            case Nodes.Comparison(var left, var operator, var right) -> comparison(code(left), operator, code(right));
            case Nodes.Membership(var left, var values) ->
                membership(code(left), values.stream().mapToLong(script::pack).toArray());
            case Nodes.Sum(var left, int sign, var right) -> sum(code(left), sign, code(right));
        };
    }

    private static Code constant(long value) {
        return _ -> value;
    }

    private Code name(String name) {
        var slot = script.slot(name);
        if (slot >= 0) {
            return frame -> frame.variable(slot);
        }
        var condition = script.scenario.conditions().get(name);
        if (condition != null) {
            return condition(name, condition);
        }
        var parameter = script.parameter(name);
        if (parameter >= 0) {
            return frame -> frame.parameter(parameter);
        }
        return switch (name) {
            case "clock" -> frame -> number(frame.clock);
            case "beat" -> Frame::beatWord;
            case "form" -> Frame::formWord;
            case "practice" -> frame -> flag(frame.practice());
            case "answer" -> frame -> frame.answer;
            default -> constant(script.pack(Value.of(name)));
        };
    }

    /** A condition that others name; one that names itself holds nowhere, and the reader refuses it. */
    private Code condition(String name, Expression expression) {
        var known = conditions.get(name);
        if (known == null) {
            conditions.put(name, constant(Script.NO));
            var code = code(expression);
            known = frame -> flag(code.holds(frame));
            conditions.put(name, known);
        }
        return known;
    }

    private Code call(Nodes.Call call) {
        var first = call.arguments().getFirst();
        var moment = script.moment(first);
        var clock = script.clock(call.arguments().getLast());
        var since = call.arguments().size() > 1;
        return switch (call.function()) {
            case LOGGED -> since ? frame -> flag(frame.logged(moment, clock)) : frame -> flag(frame.count(moment) > 0);
            case COUNT -> since ? frame -> number(frame.count(moment, clock)) : frame -> number(frame.count(moment));
            case PICKS -> {
                var options = script.optionsOf(first);
                yield frame -> number(frame.picks(options));
            }
            case SINCE -> {
                var from = script.clock(first);
                yield frame -> number(frame.since(from));
            }
            case SECONDS -> {
                var nth = call.arguments().size() == 3
                        ? Integer.parseInt(call.arguments().get(1))
                        : 1;
                yield frame -> frame.seconds(moment, nth, clock);
            }
        };
    }

    private static Code not(Code inner) {
        return frame -> flag(!inner.holds(frame));
    }

    private static Code and(Code left, Code right) {
        return frame -> flag(left.holds(frame) && right.holds(frame));
    }

    private static Code or(Code left, Code right) {
        return frame -> flag(left.holds(frame) || right.holds(frame));
    }

    private static Code comparison(Code left, Operator operator, Code right) {
        return switch (operator) {
            case EQUAL ->
                frame -> {
                    long a = left.value(frame);
                    return flag(a != NOTHING && a == right.value(frame));
                };
            case UNEQUAL ->
                frame -> {
                    long a = left.value(frame);
                    long b = right.value(frame);
                    return flag(a != NOTHING && b != NOTHING && a != b);
                };
            case LESS -> frame -> less(left.value(frame), right.value(frame), 1);
            case AT_MOST -> frame -> less(left.value(frame), right.value(frame), 0);
            case MORE -> frame -> less(right.value(frame), left.value(frame), 1);
            case AT_LEAST -> frame -> less(right.value(frame), left.value(frame), 0);
        };
    }

    private static long less(long a, long b, int least) {
        return flag(isNumber(a) && isNumber(b) && (long) (int) b - (int) a >= least);
    }

    private static Code membership(Code left, long[] values) {
        return frame -> {
            long a = left.value(frame);
            for (long value : values) {
                if (a == value) {
                    return Script.YES;
                }
            }
            return Script.NO;
        };
    }

    private static Code sum(Code left, int sign, Code right) {
        return frame -> {
            long a = left.value(frame);
            long b = right.value(frame);
            return isNumber(a) && isNumber(b) ? number((int) a + sign * (int) b) : NOTHING;
        };
    }
}
