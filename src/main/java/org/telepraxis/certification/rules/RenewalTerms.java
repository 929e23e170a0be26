package org.telepraxis.certification.rules;

import java.time.LocalDate;
import org.telepraxis.courseware.SchemeTemplate;

/**
 * What a scheme asks for a renewal, and until when it can be asked for.
 *
 * @param cpdHours hours of continuing development in all, within the validity
 * @param simulationEveryMonths how old the new crisis session may be; 0 asks for none
 * @param rolePlays observed role-plays since the certificate was issued
 * @param graceMonths how long after the last day a renewal still counts from that day
 * @param lapseMonths how long after the last day a renewal is possible at all; later, sessions and role-play are shown again
 */
public record RenewalTerms(
        int cpdHours,
        int crisisHours,
        int lawOrDataHours,
        int simulationEveryMonths,
        int rolePlays,
        int graceMonths,
        int lapseMonths) {

    /** How long before the last day a renewal can be asked for. */
    public static final int OPENS_DAYS = 180;

    static RenewalTerms of(SchemeTemplate.Renewal renewal) {
        return new RenewalTerms(
                renewal.cpdHours(),
                renewal.crisisHours(),
                renewal.lawOrDataUpdates(),
                renewal.simulationEveryMonths(),
                renewal.rolePlays(),
                renewal.graceMonths(),
                renewal.lapseMonths());
    }

    /** Where the day lies between the opening of the renewal and the lapse. */
    public Window window(LocalDate lastDay, LocalDate today) {
        if (today.isBefore(lastDay.minusDays(OPENS_DAYS))) {
            return Window.EARLY;
        }
        if (!today.isAfter(lastDay)) {
            return Window.IN_TIME;
        }
        if (!today.isAfter(lastDay.plusMonths(graceMonths))) {
            return Window.GRACE;
        }
        return today.isAfter(lastDay.plusMonths(lapseMonths)) ? Window.LAPSED : Window.LATE;
    }

    /** The day on which a renewed certificate's years begin: nobody gains from being late, and nobody loses who is early. */
    public LocalDate countsFrom(LocalDate lastDay, LocalDate today) {
        return window(lastDay, today) == Window.LATE ? today : lastDay;
    }

    /** Whether a renewal can be asked for. */
    public enum Window {
        EARLY,
        IN_TIME,
        GRACE,
        LATE,
        LAPSED;

        public boolean open() {
            return this == IN_TIME || this == GRACE || this == LATE;
        }
    }
}
