package org.telepraxis.scenario;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A typed piece of the client's or the session's state.
 *
 * @param label how the debrief names it
 * @param shown whether the debrief draws it over time
 */
public record Variable(String name, String label, Type type, Value start, boolean shown) {

    /** What a variable may hold. */
    public sealed interface Type {

        /** A number that never leaves its range: what would is set to the nearest end. */
        record Range(int least, int most) implements Type {}

        record YesNo() implements Type {}

        record OneOf(List<String> words) implements Type {
            public OneOf {
                words = List.copyOf(words);
            }
        }
    }

    /** Reads a value as an author writes it. */
    public Optional<Value> parse(String text) {
        return switch (type) {
            case Type.Range range ->
                NUMBER.matcher(text).matches()
                        ? Optional.of(Integer.parseInt(text))
                                .filter(n -> n >= range.least() && n <= range.most())
                                .map(Value::of)
                        : Optional.empty();
            case Type.YesNo() ->
                switch (text) {
                    case "true" -> Optional.of(Value.of(true));
                    case "false" -> Optional.of(Value.of(false));
                    default -> Optional.empty();
                };
            case Type.OneOf oneOf ->
                Optional.of(text).filter(oneOf.words()::contains).map(Value::of);
        };
    }

    /** Some values it can hold, as an author writes them: all of a few, or both ends. */
    List<String> samples() {
        return switch (type) {
            case Type.Range(int least, int most) -> List.of(String.valueOf(least), String.valueOf(most));
            case Type.YesNo() -> List.of("false", "true");
            case Type.OneOf(var words) -> words;
        };
    }

    /** Whether the value is of this variable's type and within its range. */
    public boolean accepts(Value value) {
        return parse(value.toString()).filter(value::equals).isPresent();
    }

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}");
}
