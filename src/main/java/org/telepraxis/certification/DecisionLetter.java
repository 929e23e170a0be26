package org.telepraxis.certification;

import java.time.LocalDate;
import java.util.List;

/**
 * What somebody who was not certified is told.
 *
 * @param missing each rule that was not met, with what it asks and what was found
 * @param nextOn the first day of another attempt
 * @param appealUntil the last day on which a result can be appealed against by the usual window
 */
public record DecisionLetter(
        String name,
        String association,
        String scheme,
        LocalDate decidedOn,
        List<Missing> missing,
        boolean critical,
        LocalDate nextOn,
        LocalDate appealUntil) {

    public DecisionLetter {
        missing = List.copyOf(missing);
    }

    /** A rule that was not met. */
    public record Missing(String rule, String demand, String found) {}
}
