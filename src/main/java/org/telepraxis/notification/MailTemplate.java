package org.telepraxis.notification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A mail's words from a file: a line with the subject, an empty one, the rest. */
record MailTemplate(String subject, String body) {

    static MailTemplate read(String name, Map<String, String> words) {
        try (var stream = MailTemplate.class.getResourceAsStream("/mail/" + name + ".txt")) {
            if (stream == null) {
                throw new IllegalArgumentException("There is no mail named " + name);
            }
            var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            for (var word : words.entrySet()) {
                // A name with a line break would otherwise begin a new header.
                text = text.replace("{{" + word.getKey() + "}}", word.getValue().replaceAll("[\\r\\n]+", " "));
            }
            var parts = text.split("\n\n", 2);
            return new MailTemplate(parts[0].replaceFirst("Subject: ", "").strip(), parts[1].strip() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
