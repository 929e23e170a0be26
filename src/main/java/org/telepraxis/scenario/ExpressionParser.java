package org.telepraxis.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.telepraxis.scenario.Nodes.Function;
import org.telepraxis.scenario.Nodes.Operator;

/** Reads expressions by recursive descent: or, and, not, comparison, sum, term. */
final class ExpressionParser {

    private static final int LONGEST = 1_000;
    private static final int DEEPEST = 50;
    private static final Pattern TOKEN = Pattern.compile(
            "\\s*(?:(\\d{1,9}(?:s|min|h|d)?(?!\\w))|([A-Za-z_][\\w.-]*)|(<=|>=|==|!=|[<>()\\[\\],+-])|(\\S))");
    private static final Map<String, Operator> OPERATORS = Map.of(
            "==", Operator.EQUAL,
            "!=", Operator.UNEQUAL,
            "<", Operator.LESS,
            "<=", Operator.AT_MOST,
            ">", Operator.MORE,
            ">=", Operator.AT_LEAST);

    private record Token(String text, int position) {}

    private final List<Token> tokens = new ArrayList<>();
    private final int length;
    private int next;
    private int depth;

    ExpressionParser(String text) {
        length = text.length();
        if (length > LONGEST) {
            throw new ExpressionSyntaxError("a condition must not be longer than " + LONGEST + " characters", LONGEST);
        }
        var matcher = TOKEN.matcher(text);
        int at = 0;
        while (at < text.stripTrailing().length() && matcher.find(at)) {
            tokens.add(token(matcher));
            at = matcher.end();
        }
    }

    private static Token token(Matcher matcher) {
        if (matcher.group(4) != null) {
            throw new ExpressionSyntaxError("'" + matcher.group(4) + "' is not part of the language", matcher.start(4));
        }
        var text = matcher.group().strip();
        return new Token(text, matcher.end() - text.length());
    }

    Expression parse() {
        if (tokens.isEmpty()) {
            throw new ExpressionSyntaxError("a condition is expected", 0);
        }
        var whole = or();
        if (next < tokens.size()) {
            throw unexpected("'and', 'or' or the end");
        }
        return whole;
    }

    private Expression or() {
        var left = and();
        while (take("or")) {
            left = new Nodes.Or(left, and());
        }
        return left;
    }

    private Expression and() {
        var left = not();
        while (take("and")) {
            left = new Nodes.And(left, not());
        }
        return left;
    }

    private Expression not() {
        if (!take("not")) {
            return comparison();
        }
        deeper();
        var negated = new Nodes.Not(not());
        depth--;
        return negated;
    }

    private Expression comparison() {
        var left = sum();
        if (take("in")) {
            return new Nodes.Membership(left, list());
        }
        var operator = next < tokens.size() ? OPERATORS.get(tokens.get(next).text()) : null;
        if (operator == null) {
            return left;
        }
        next++;
        return new Nodes.Comparison(left, operator, sum());
    }

    private Expression sum() {
        var left = term();
        while (peek("+") || peek("-")) {
            var sign = take("+") ? 1 : -1;
            if (sign < 0) {
                next++;
            }
            left = new Nodes.Sum(left, sign, term());
        }
        return left;
    }

    private Expression term() {
        if (take("(")) {
            deeper();
            var inner = or();
            expect(")");
            depth--;
            return inner;
        }
        var word = word("a name or a number");
        if (Character.isDigit(word.charAt(0))) {
            return new Nodes.Literal(Value.of(number(word)));
        }
        if (word.equals("true") || word.equals("false")) {
            return new Nodes.Literal(Value.of(word.equals("true")));
        }
        return peek("(") ? call(word) : new Nodes.Name(word);
    }

    /** A number, or a time such as 30min in seconds. */
    private int number(String word) {
        return SessionTime.parse(word).orElseThrow(() -> error("'" + word + "' is too much", next - 1));
    }

    private Expression call(String name) {
        var position = next - 1;
        expect("(");
        var arguments = new ArrayList<String>();
        do {
            arguments.add(word("a name"));
        } while (take(","));
        expect(")");
        var function = function(name, position);
        var shape = function.shape(arguments.size())
                .orElseThrow(() -> error("'" + name + "' does not take " + arguments.size() + " arguments", position));
        for (int i = 0; i < arguments.size(); i++) {
            if (shape.charAt(i) == 'n' != arguments.get(i).matches("\\d{1,9}")) {
                throw error("'" + arguments.get(i) + "' cannot stand here in '" + name + "'", position);
            }
        }
        return new Nodes.Call(function, List.copyOf(arguments));
    }

    private Function function(String name, int position) {
        for (var function : Function.values()) {
            if (function.name().toLowerCase(Locale.ROOT).equals(name)) {
                return function;
            }
        }
        throw error("there is no function '" + name + "'", position);
    }

    private List<Value> list() {
        expect("[");
        var values = new ArrayList<Value>();
        do {
            var word = word("a word or a number");
            values.add(
                    switch (word) {
                        case "true", "false" -> Value.of(word.equals("true"));
                        default -> Character.isDigit(word.charAt(0)) ? Value.of(number(word)) : Value.of(word);
                    });
        } while (take(","));
        expect("]");
        return List.copyOf(values);
    }

    private String word(String expected) {
        if (next >= tokens.size() || !Character.isLetterOrDigit(first()) && first() != '_') {
            throw unexpected(expected);
        }
        var word = tokens.get(next++).text();
        if (word.equals("and") || word.equals("or") || word.equals("not") || word.equals("in")) {
            next--;
            throw unexpected(expected);
        }
        return word;
    }

    private char first() {
        return tokens.get(next).text().charAt(0);
    }

    private boolean peek(String text) {
        return next < tokens.size() && tokens.get(next).text().equals(text);
    }

    private boolean take(String text) {
        var there = peek(text);
        if (there) {
            next++;
        }
        return there;
    }

    private void expect(String text) {
        if (!take(text)) {
            throw unexpected("'" + text + "'");
        }
    }

    private void deeper() {
        if (++depth > DEEPEST) {
            throw error("a condition must not be nested deeper than " + DEEPEST, next - 1);
        }
    }

    private ExpressionSyntaxError unexpected(String expected) {
        return next < tokens.size()
                ? error(expected + " is expected, not '" + tokens.get(next).text() + "'", next)
                : new ExpressionSyntaxError(expected + " is expected at the end", length);
    }

    private ExpressionSyntaxError error(String message, int token) {
        return new ExpressionSyntaxError(message, tokens.get(token).position());
    }
}
