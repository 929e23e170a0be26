package org.telepraxis.scenario;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What expressions are made of. */
final class Nodes {

    private Nodes() {}

    record Literal(Value constant) implements Expression {
        @Override
        public Stream<Expression> parts() {
            return Stream.of(this);
        }
    }

    /** A variable, parameter, condition or built-in; a word that is none of these stands for itself. */
    record Name(String name) implements Expression {
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
        /** What each argument stands for, one letter each. */
        String shape() {
            return function.shape(arguments.size()).orElseThrow();
        }

        @Override
        public Stream<Expression> parts() {
            return Stream.of(this);
        }
    }

    record Not(Expression inner) implements Expression {
        @Override
        public Stream<Expression> parts() {
            return Stream.concat(Stream.of(this), inner.parts());
        }
    }

    record And(Expression left, Expression right) implements Expression {
        @Override
        public Stream<Expression> parts() {
            return around(this, left, right);
        }
    }

    record Or(Expression left, Expression right) implements Expression {
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
        public Stream<Expression> parts() {
            return around(this, left, right);
        }
    }

    record Membership(Expression left, List<Value> values) implements Expression {
        @Override
        public Stream<Expression> parts() {
            return Stream.concat(Stream.of(this), left.parts());
        }
    }

    /** Addition, or subtraction with a sign of -1. */
    record Sum(Expression left, int sign, Expression right) implements Expression {
        @Override
        public Stream<Expression> parts() {
            return around(this, left, right);
        }
    }

    private static Stream<Expression> around(Expression whole, Expression left, Expression right) {
        return Stream.concat(Stream.of(whole), Stream.concat(left.parts(), right.parts()));
    }
}
