package org.telepraxis.learning.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a learner chose in an active step, stored at once: one line for each choice, such as {@code reach=Ask first}. */
final class Choices {

    private static final String PART = "_choices";

    private final Kept kept;
    private final Map<String, String> made = new LinkedHashMap<>();

    Choices(Kept kept) {
        this.kept = kept;
        kept.text(PART)
                .lines()
                .map(line -> line.split("=", 2))
                .filter(pair -> pair.length == 2)
                .forEach(pair -> made.put(pair[0], pair[1]));
    }

    /** A key for a text without an id; when its author changes the words, the choice is asked again. */
    static String key(String text) {
        return "t" + Integer.toHexString(text.hashCode());
    }

    Optional<String> at(String key) {
        return Optional.ofNullable(made.get(key));
    }

    boolean has(String key) {
        return made.containsKey(key);
    }

    void make(String key, String value) {
        made.put(key, value);
        store();
    }

    void takeBack(String key) {
        made.remove(key);
        store();
    }

    private void store() {
        kept.put(
                PART,
                made.entrySet().stream()
                        .map(choice -> choice.getKey() + "=" + choice.getValue())
                        .collect(Collectors.joining("\n")));
    }
}
