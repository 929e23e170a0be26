package org.telepraxis.certification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Phrases of schemes and of the framework in Portuguese. */
final class Portuguese {

    private static final Map<String, String> PHRASES = read();

    private Portuguese() {}

    /** The phrase in Portuguese, if it is known. */
    static Optional<String> of(String english) {
        return Optional.ofNullable(PHRASES.get(english.strip().replaceAll("\\s+", " ")));
    }

    private static Map<String, String> read() {
        try (var in = Portuguese.class.getResourceAsStream("/certificate/words_pt.txt")) {
            if (in == null) {
                throw new IllegalStateException("certificate/words_pt.txt is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" = ", 2))
                    .collect(Collectors.toMap(phrase -> phrase[0], phrase -> phrase[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
