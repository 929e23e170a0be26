package org.telepraxis.certification.pdf;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Everything that a letter to somebody who was not certified says.
 *
 * @param scheme with its version
 * @param critical whether a critical action is among what was not met
 * @param address where the letter can be read, with the way to appeal
 * @param english those of the words that are in English although the letter is not; they are marked for whoever has it read out
 */
public record LetterSheet(
        String issuer,
        String scheme,
        String name,
        LocalDate decidedOn,
        List<Missing> missing,
        boolean critical,
        LocalDate nextOn,
        LocalDate appealUntil,
        String address,
        Language language,
        Set<String> english,
        Look look) {

    public LetterSheet {
        missing = List.copyOf(missing);
        english = Set.copyOf(english);
    }

    /** A rule that was not met. */
    public record Missing(String rule, String demand, String found) {}
}
