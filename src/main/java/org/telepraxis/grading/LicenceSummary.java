package org.telepraxis.grading;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A licence as people read it; also the absence of one.
 *
 * @param id null where there is none
 * @param lapses the day on which it lapses unless something is rated before
 */
public record LicenceSummary(
        @Nullable UUID id,
        LicenceFamily family,
        LicenceStanding standing,
        @Nullable LocalDate granted,
        @Nullable LocalDate expires,
        @Nullable LocalDate lastRated,
        @Nullable LocalDate lapses,
        String suspendedBecause) {

    static LicenceSummary none(LicenceFamily family) {
        return new LicenceSummary(null, family, LicenceStanding.NONE, null, null, null, null, "");
    }
}
