package org.telepraxis.certification;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What is said of something that was signed with a key that somebody else may have, wherever it is looked at. */
final class Distrust {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private Distrust() {}

    /** @param signed what was signed, such as {@code The seal} */
    static String sentence(String signed, Instant since, Certificate certificate) {
        return "%s was made with a key that is not trusted since %s. %s"
                .formatted(
                        signed,
                        DAY.format(since.atZone(ZoneOffset.UTC)),
                        certificate.carriedOnBy().isPresent()
                                ? "Ask the holder for the newer document."
                                : "There is no newer document; ask the association.");
    }
}
