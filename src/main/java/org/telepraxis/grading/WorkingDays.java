package org.telepraxis.grading;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;

/** Days that count in promises: Monday to Friday, in universal time. */
final class WorkingDays {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private WorkingDays() {}

    static LocalDate after(Instant from, int days) {
        var day = day(from);
        for (int counted = 0; counted < days; ) {
            day = day.plusDays(1);
            if (counts(day)) {
                counted++;
            }
        }
        return day;
    }

    /** The day itself if it counts, else the next one that does. */
    static LocalDate same(Instant moment) {
        var day = day(moment);
        while (!counts(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }

    private static boolean counts(LocalDate day) {
        return !WEEKEND.contains(day.getDayOfWeek());
    }
}
