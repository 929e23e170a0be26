package org.telepraxis.certification.rules;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * When somebody who was not certified may try again.
 *
 * @param waitDays after a decision without a critical failure
 * @param waitDaysCritical after one with a critical failure
 * @param attempts how many within the months; then the whole programme again
 */
public record RetakeTerms(int waitDays, int waitDaysCritical, int attempts, int withinMonths) {

    /** The starting values of the curriculum. */
    public static final RetakeTerms USUAL = new RetakeTerms(14, 28, 3, 24);

    /** The first day of the next attempt after a refusal. */
    public LocalDate next(LocalDate decided, boolean critical) {
        return decided.plusDays(critical ? waitDaysCritical : waitDays);
    }

    /** The day before which no further attempt is possible because there were too many, if so. */
    public Optional<LocalDate> exhausted(List<LocalDate> refused, LocalDate today) {
        var counted = refused.stream()
                .filter(day -> day.isAfter(today.minus(Period.ofMonths(withinMonths))))
                .sorted()
                .toList();
        return counted.size() < attempts
                ? Optional.empty()
                : Optional.of(counted.get(counted.size() - attempts).plusMonths(withinMonths));
    }
}
