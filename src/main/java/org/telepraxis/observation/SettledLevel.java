package org.telepraxis.observation;

import jakarta.persistence.Embeddable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.telepraxis.competence.Level;

/**
 * The level that stands for one competence, and how it came about.
 *
 * @param halves twice the mean, so that 5 is a mean of 2.5; null where there was no opportunity
 */
@Embeddable
public record SettledLevel(String competence, @Nullable Integer halves, String basis) {

    /** The level that counts: half a level is not the level above it. */
    public Optional<Level> counted() {
        return Optional.ofNullable(halves).map(twice -> Level.of(twice / 2));
    }
}
