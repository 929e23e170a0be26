package org.telepraxis.scenario;

import java.util.stream.Stream;

/**
 * A condition or value over the state of a playthrough, in the small language authors write:
 *
 * <pre>
 * alliance &gt;= 55 and not means_distance
 * location_known in [none, stale] or logged(B3d)
 * answers_calls and (ready_for_call or count(phone, drop) &gt;= 2)
 * since(drop) &gt;= 300 or clock &gt;= 2d
 * </pre>
 *
 * <p>A bare word is a variable, a form parameter, a named condition or a built-in ({@code clock}, {@code beat}, {@code form},
 * {@code answer}); any other word stands for itself. Functions are {@code logged(moment)}, {@code count(moment)} and both with
 * a clock to count from; {@code picks(beat)}; {@code since(clock)}; {@code seconds(moment, clock)} and
 * {@code seconds(moment, nth, clock)}. A value that does not exist makes every comparison false.
 */
public sealed interface Expression
        permits Nodes.Literal,
                Nodes.Name,
                Nodes.Call,
                Nodes.Not,
                Nodes.And,
                Nodes.Or,
                Nodes.Comparison,
                Nodes.Membership,
                Nodes.Sum {

    /** Always holds. */
    Expression TRUE = new Nodes.Literal(Value.of(true));

    /**
     * Reads an expression.
     *
     * @throws ExpressionSyntaxError where it is not one
     */
    static Expression parse(String text) {
        return new ExpressionParser(text).parse();
    }

    /** Everything inside this expression, itself included. */
    Stream<Expression> parts();
}
