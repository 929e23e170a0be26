package org.telepraxis.examination.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.telepraxis.uikit.VisitorZone;

/** Moments as people read them where they are. */
final class Times {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEE d MMM yyyy, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private Times() {}

    static String moment(Instant moment) {
        return MOMENT.format(moment.atZone(zone()));
    }

    static String day(Instant moment) {
        return DAY.format(moment.atZone(zone()));
    }

    static String clock(Instant moment) {
        return CLOCK.format(moment.atZone(zone()));
    }

    /** From when to when, the day once if it is the same. */
    static String window(Instant from, Instant until) {
        return day(from).equals(day(until))
                ? moment(from) + " to " + clock(until)
                : moment(from) + " to " + moment(until);
    }

    static ZoneId zone() {
        return VisitorZone.find().orElse(ZoneOffset.UTC);
    }
}
