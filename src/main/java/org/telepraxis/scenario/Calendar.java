package org.telepraxis.scenario;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;

/**
 * The weekday and hour at which a session of many days starts. Its clock then reads {@code Tue 14:20} instead of minutes and
 * seconds; there is no date, since the same session is played all year round.
 */
public record Calendar(DayOfWeek day, LocalTime time) {

    private static final int DAY = 86_400;

    /** Reads a start as authors write it: {@code Mon 09:00}. */
    public static Optional<Calendar> parse(String start) {
        var parts = start.split(" ", -1);
        if (parts.length != 2) {
            return Optional.empty();
        }
        for (var day : DayOfWeek.values()) {
            if (name(day).equals(parts[0])) {
                try {
                    return Optional.of(new Calendar(day, LocalTime.parse(parts[1])));
                } catch (DateTimeException _) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    /** What the clock reads after some seconds of session time; from the eighth day on it says which week it is. */
    public String label(int seconds) {
        long now = time.toSecondOfDay() + (long) seconds;
        var today = day.plus(now / DAY);
        var hour = LocalTime.ofSecondOfDay(now % DAY);
        var weeks = now / DAY / 7;
        var label = "%s %02d:%02d".formatted(name(today), hour.getHour(), hour.getMinute());
        return weeks == 0 ? label : label + ", week " + (weeks + 1);
    }

    private static String name(DayOfWeek day) {
        var name = day.name();
        return name.charAt(0) + name.substring(1, 3).toLowerCase(Locale.ROOT);
    }
}
