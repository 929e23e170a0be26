package org.telepraxis.grading;

import jakarta.persistence.Embeddable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.telepraxis.competence.Level;

/**
 * The level that stands for one competence, and how it came about.
 *
 * @param halves twice the agreed mean, so that 5 is a mean of 2.5; null where there was no opportunity
 * @param basis a sentence for the record
 */
@Embeddable
record FinalMark(String competence, @Nullable Integer halves, String basis) {

    /** The level that counts in rules and in the ledger: half a level is not the level above it. */
    Optional<Level> counted() {
        return Optional.ofNullable(halves).map(twice -> Level.of(twice / 2));
    }

    /** The level as people read it, such as "3 Sound" or "2.5, counts as 2 Not shown". */
    String shown() {
        if (halves == null) {
            return "No opportunity";
        }
        var counted = Level.of(halves / 2);
        var name = counted.value() + " " + counted.label();
        return halves % 2 == 0 ? name : "%d.5, counts as %s".formatted(counted.value(), name);
    }
}
