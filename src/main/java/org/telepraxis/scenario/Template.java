package org.telepraxis.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A text with placeholders, taken apart once: words, tokens and values by turns. */
final class Template {

    private sealed interface Part {
        record Words(String text) implements Part {}

        record Token(String name) implements Part {}

        record Inset(Code code) implements Part {}
    }

    private final List<Part> parts;

    Template(String text, Compiling compiling) {
        var found = new ArrayList<Part>();
        var matcher = Wording.PLACEHOLDER.matcher(text);
        int end = 0;
        while (matcher.find()) {
            found.add(new Part.Words(text.substring(end, matcher.start())));
            found.add(
                    matcher.group(1) != null
                            ? new Part.Token(matcher.group(1))
                            : new Part.Inset(compiling.code(Expression.parse(matcher.group(2)))));
            end = matcher.end();
        }
        found.add(new Part.Words(text.substring(end)));
        parts = List.copyOf(found);
    }

    static boolean isNeeded(String text) {
        return text.indexOf('{') >= 0;
    }

    String fill(Frame frame, UnaryOperator<String> tokens) {
        var out = new StringBuilder();
        for (var part : parts) {
            out.append(
                    switch (part) {
                        case Part.Words(var text) -> text;
                        case Part.Token(var name) -> tokens.apply(name);
                        case Part.Inset(var code) -> shown(code.value(frame), frame.script);
                    });
        }
        return out.toString();
    }

    private static String shown(long value, Script script) {
        return value == Script.NOTHING ? "–" : script.unpack(value).toString();
    }
}
