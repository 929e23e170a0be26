package org.telepraxis.scenario;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.telepraxis.scenario.Value.Flag;
import org.telepraxis.scenario.Value.Number;
import org.telepraxis.scenario.Value.Word;

/** What expressions are made of. */
final class Nodes {

    private Nodes() {}

    record Literal(Value constant) implements Expression {
        @Override
        public Optional<Value> value(World world) {
            return Optional.of(constant);
        }

        @Override
        public Stream<Expression> parts() {
            return Stream.of(this);
        }
    }

    /** A variable, parameter, condition or built-in; a word that is none of these stands for itself. */
    record Name(String name) implements Expression {
        @Override
        public Optional<Value> value(World world) {
            return world.named(name).or(() -> Optional.of(new Word(name)));
        }

        @Override
        public Stream<Expression> parts() {
            return Stream.of(this);
        }
    }

    /** The functions, each with the shapes its arguments can have: m a moment, b a beat, c a clock, n a number. */
    enum Function {
        LOGGED("m", "mc"),
        COUNT("m", "mc"),
        PICKS("b"),
        SINCE("c"),
        SECONDS("mc", "mnc");

        private final List<String> shapes;

        Function(String... shapes) {
            this.shapes = List.of(shapes);
        }

        Optional<String> shape(int arguments) {
            return shapes.stream().filter(shape -> shape.length() == arguments).findFirst();
        }
    }

    record Call(Function function, List<String> arguments) implements Expression {
        @Override
        public Optional<Value> value(World world) {
            var first = arguments.getFirst();
            var last = arguments.getLast();
            return switch (function) {
                case LOGGED -> Optional.of(Value.of(count(world) > 0));
                case COUNT -> Optional.of(Value.of(count(world)));
                case PICKS -> Optional.of(Value.of(world.picks(first)));
                case SINCE -> Optional.of(Value.of(world.since(first)));
                case SECONDS -> {
                    var nth = arguments.size() == 3 ? Integer.parseInt(arguments.get(1)) : 1;
                    yield present(world.secondsTo(first, nth, last));
                }
            };
        }

        /** What each argument stands for, one letter each. */
        String shape() {
            return function.shape(arguments.size()).orElseThrow();
        }

        private int count(World world) {
            return arguments.size() == 1
                    ? world.count(arguments.getFirst())
                    : world.countSince(arguments.getFirst(), arguments.getLast());
        }

        private static Optional<Value> present(OptionalInt seconds) {
            return seconds.isPresent() ? Optional.of(Value.of(seconds.getAsInt())) : Optional.empty();
        }

        @Override
        public Stream<Expression> parts() {
            return Stream.of(this);
        }
    }

    record Not(Expression inner) implements Expression {
        @Override
        public Optional<Value> value(World world) {
            return Optional.of(Value.of(!inner.holds(world)));
        }

        @Override
        public Stream<Expression> parts() {
            return Stream.concat(Stream.of(this), inner.parts());
        }
    }

    record And(Expression left, Expression right) implements Expression {
        @Override
        public Optional<Value> value(World world) {
            return Optional.of(Value.of(left.holds(world) && right.holds(world)));
        }

        @Override
        public Stream<Expression> parts() {
            return around(this, left, right);
        }
    }

    record Or(Expression left, Expression right) implements Expression {
        @Override
        public Optional<Value> value(World world) {
            return Optional.of(Value.of(left.holds(world) || right.holds(world)));
        }

        @Override
        public Stream<Expression> parts() {
            return around(this, left, right);
        }
    }

    enum Operator {
        EQUAL,
        UNEQUAL,
        LESS,
        AT_MOST,
        MORE,
        AT_LEAST
    }

    record Comparison(Expression left, Operator operator, Expression right) implements Expression {
        @Override
        public Optional<Value> value(World world) {
            var a = left.value(world);
            var b = right.value(world);
            return Optional.of(Value.of(a.isPresent() && b.isPresent() && compare(a.get(), b.get())));
        }

        private boolean compare(Value a, Value b) {
            return switch (operator) {
                case EQUAL -> a.equals(b);
                case UNEQUAL -> !a.equals(b);
                case LESS -> numbers(a, b) && amount(a) < amount(b);
                case AT_MOST -> numbers(a, b) && amount(a) <= amount(b);
                case MORE -> numbers(a, b) && amount(a) > amount(b);
                case AT_LEAST -> numbers(a, b) && amount(a) >= amount(b);
            };
        }

        private static boolean numbers(Value a, Value b) {
            return a instanceof Number && b instanceof Number;
        }

        @Override
        public Stream<Expression> parts() {
            return around(this, left, right);
        }
    }

    record Membership(Expression left, List<Value> values) implements Expression {
        @Override
        public Optional<Value> value(World world) {
            return Optional.of(
                    Value.of(left.value(world).filter(values::contains).isPresent()));
        }

        @Override
        public Stream<Expression> parts() {
            return Stream.concat(Stream.of(this), left.parts());
        }
    }

    /** Addition, or subtraction with a sign of -1. */
    record Sum(Expression left, int sign, Expression right) implements Expression {
        @Override
        public Optional<Value> value(World world) {
            return left.value(world)
                    .flatMap(a -> right.value(world)
                            .filter(b -> Comparison.numbers(a, b))
                            .map(b -> Value.of(amount(a) + sign * amount(b))));
        }

        @Override
        public Stream<Expression> parts() {
            return around(this, left, right);
        }
    }

    private static int amount(Value value) {
        return switch (value) {
            case Number(int amount) -> amount;
            case Flag(boolean holds) -> holds ? 1 : 0;
            case Word _ -> 0;
        };
    }

    private static Stream<Expression> around(Expression whole, Expression left, Expression right) {
        return Stream.concat(Stream.of(whole), Stream.concat(left.parts(), right.parts()));
    }
}
