package org.telepraxis.scenario;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Puts values into texts: {@code {{token}}} is a country fact, {@code {= seconds(call, drop)}} a value of the session. A token
 * without a value becomes the scenario's neutral words for it, never a number.
 */
final class Wording {

    /** Both kinds of placeholder, for readers that check them. */
    static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*([\\w-]+)\\s*}}|\\{=\\s*([^{}]+?)\\s*}");

    private final Scenario scenario;
    private final Form form;
    private final Setup setup;

    Wording(Scenario scenario, Form form, Setup setup) {
        this.scenario = scenario;
        this.form = form;
        this.setup = setup;
    }

    String fill(String text, Frame frame) {
        return Template.isNeeded(text) ? frame.script.template(text).fill(frame, this::token) : text;
    }

    /** The names of the tokens in a text. */
    static List<String> tokensIn(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .filter(Objects::nonNull)
                .toList();
    }

    /** The expressions in a text. */
    static Stream<Expression> expressionsIn(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(found -> found.group(2))
                .filter(Objects::nonNull)
                .map(Expression::parse);
    }

    private String token(String name) {
        var local = form.texts().get(name);
        if (local != null) {
            return local;
        }
        var meant = form.tokens().getOrDefault(name, name);
        var value = setup.tokens().getOrDefault(meant, "");
        if (!value.isBlank()) {
            return value;
        }
        var neutral = scenario.tokens().get(meant);
        return neutral != null ? neutral : scenario.tokens().getOrDefault(name, "the local service");
    }
}
