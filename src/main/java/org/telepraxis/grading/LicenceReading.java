package org.telepraxis.grading;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts licences into words of today. */
@Component
class LicenceReading {

    private final LicenceRules rules;
    private final Clock clock;

    LicenceReading(LicenceRules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    LicenceSummary summary(Licence licence) {
        return new LicenceSummary(
                licence.id(),
                licence.family(),
                licence.standing(rules, clock.instant()),
                day(licence.grantedAt()),
                day(licence.expiresAt()),
                day(licence.lastRatedAt()),
                day(licence.lapsesAt(rules)),
                licence.suspendedBecause());
    }

    private static @Nullable LocalDate day(@Nullable Instant moment) {
        return moment == null ? null : moment.atZone(ZoneOffset.UTC).toLocalDate();
    }
}
