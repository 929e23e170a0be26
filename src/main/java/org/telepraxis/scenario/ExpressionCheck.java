package org.telepraxis.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.telepraxis.scenario.Variable.Type;

/**
 * Tells an author what is wrong with an expression before it is ever evaluated: unknown names, words a variable never holds,
 * numbers compared with words.
 *
 * @param names variables, form parameters, conditions and built-ins, with what they can hold
 * @param moments everything that {@code logged} and {@code count} can ask about
 */
public record ExpressionCheck(Map<String, Type> names, Set<String> moments, Set<String> beats, Set<String> clocks) {

    /** Something wrong, with what could have been written instead. */
    public record Mistake(String message, String word, Collection<String> known) {}

    private static final Type NUMBER = new Type.Range(Integer.MIN_VALUE, Integer.MAX_VALUE);

    public ExpressionCheck {
        names = Map.copyOf(names);
        moments = Set.copyOf(moments);
        beats = Set.copyOf(beats);
        clocks = Set.copyOf(clocks);
    }

    /** What is wrong with a condition, which must be true or false. */
    public List<Mistake> condition(Expression expression) {
        var mistakes = new ArrayList<Mistake>();
        yesNo(expression, mistakes);
        return mistakes;
    }

    /** What is wrong with an expression of any type, such as one put into a text. */
    public List<Mistake> value(Expression expression) {
        var mistakes = new ArrayList<Mistake>();
        type(expression, mistakes);
        return mistakes;
    }

    /** The names it reads, conditions not followed. */
    public static List<String> namesIn(Expression expression) {
        return expression
                .parts()
                .filter(Nodes.Name.class::isInstance)
                .map(part -> ((Nodes.Name) part).name())
                .toList();
    }

    private void yesNo(Expression expression, List<Mistake> mistakes) {
        if (type(expression, mistakes) instanceof Type type && !(type instanceof Type.YesNo)) {
            mistakes.add(new Mistake("a condition must be true or false; compare it with something", "", List.of()));
        }
    }

    /** The type, or null if it has none because of a mistake already noted. */
    private @Nullable Type type(Expression expression, List<Mistake> mistakes) {
        return switch (expression) {
            case Nodes.Literal(Value.Number _) -> NUMBER;
            case Nodes.Literal _ -> new Type.YesNo();
            case Nodes.Name(var name) -> named(name, mistakes);
            case Nodes.Call call -> call(call, mistakes);
            case Nodes.Not(var inner) -> both(inner, inner, mistakes);
            case Nodes.And(var left, var right) -> both(left, right, mistakes);
            case Nodes.Or(var left, var right) -> both(left, right, mistakes);
            case Nodes.Comparison comparison -> comparison(comparison, mistakes);
            case Nodes.Membership(var left, var values) -> {
                var type = type(left, mistakes);
                values.forEach(value -> fits(value, type, mistakes));
                yield new Type.YesNo();
            }
            case Nodes.Sum sum -> {
                number(sum.left(), mistakes);
                number(sum.right(), mistakes);
                yield NUMBER;
            }
        };
    }

    private Type both(Expression left, Expression right, List<Mistake> mistakes) {
        yesNo(left, mistakes);
        if (left != right) {
            yesNo(right, mistakes);
        }
        return new Type.YesNo();
    }

    private @Nullable Type named(String name, List<Mistake> mistakes) {
        var type = names.get(name);
        if (type == null) {
            mistakes.add(new Mistake("nothing here is called '" + name + "'", name, names.keySet()));
        }
        return type;
    }

    private Type call(Nodes.Call call, List<Mistake> mistakes) {
        var shape = call.shape();
        for (int i = 0; i < shape.length(); i++) {
            var argument = call.arguments().get(i);
            var known = switch (shape.charAt(i)) {
                case 'm' -> moments;
                case 'b' -> beats;
                case 'c' -> clocks;
                default -> Set.of(argument);
            };
            if (!known.contains(argument)) {
                var what = shape.charAt(i) == 'b' ? "beat" : shape.charAt(i) == 'c' ? "clock" : "moment";
                mistakes.add(new Mistake("there is no " + what + " '" + argument + "'", argument, known));
            }
        }
        return call.function() == Nodes.Function.LOGGED ? new Type.YesNo() : NUMBER;
    }

    private Type comparison(Nodes.Comparison comparison, List<Mistake> mistakes) {
        var left = comparison.left();
        var right = comparison.right();
        if (isWord(right) && !isWord(left)) {
            fits(Value.of(((Nodes.Name) right).name()), type(left, mistakes), mistakes);
        } else if (isWord(left) && !isWord(right)) {
            fits(Value.of(((Nodes.Name) left).name()), type(right, mistakes), mistakes);
        } else {
            var a = type(left, mistakes);
            var b = type(right, mistakes);
            if (a != null && b != null && a.getClass() != b.getClass()) {
                mistakes.add(new Mistake("this compares two different kinds of value", "", List.of()));
            }
        }
        var equality = comparison.operator() == Nodes.Operator.EQUAL || comparison.operator() == Nodes.Operator.UNEQUAL;
        if (!equality) {
            number(left, mistakes);
            number(right, mistakes);
        }
        return new Type.YesNo();
    }

    private boolean isWord(Expression expression) {
        return expression instanceof Nodes.Name(var name) && !names.containsKey(name);
    }

    private void number(Expression expression, List<Mistake> mistakes) {
        var ignored = new ArrayList<Mistake>();
        if (type(expression, ignored) instanceof Type type && !(type instanceof Type.Range)) {
            mistakes.add(new Mistake("only numbers can be more or less", "", List.of()));
        }
    }

    private static void fits(Value value, @Nullable Type type, List<Mistake> mistakes) {
        switch (type) {
            case null -> {}
            case Type.OneOf(var words) -> {
                if (!words.contains(value.toString())) {
                    mistakes.add(new Mistake("'" + value + "' is not one of its words", value.toString(), words));
                }
            }
            case Type.Range _ -> {
                if (!(value instanceof Value.Number)) {
                    mistakes.add(new Mistake("'" + value + "' is not a number", value.toString(), List.of()));
                }
            }
            case Type.YesNo() -> {
                if (!(value instanceof Value.Flag)) {
                    mistakes.add(new Mistake("'" + value + "' is not true or false", value.toString(), List.of()));
                }
            }
        }
    }
}
