package org.telepraxis.observation.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.telepraxis.uikit.VisitorZone;

/** Moments as people read them where they are. */
final class Times {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy, HH:mm", Locale.ENGLISH);

    private Times() {}

    static String moment(Instant moment) {
        return MOMENT.format(moment.atZone(zone()));
    }

    /** A moment on the role-play's clock. */
    static String clock(int seconds) {
        return "%02d:%02d".formatted(seconds / 60, seconds % 60);
    }

    static ZoneId zone() {
        return VisitorZone.find().orElse(ZoneOffset.UTC);
    }
}
