package org.telepraxis.examination.ui;

import com.vaadin.flow.component.UI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

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
        var id = zoneId();
        if (id == null) {
            return ZoneOffset.UTC;
        }
        try {
            return ZoneId.of(id);
        } catch (DateTimeException unknown) {
            return ZoneOffset.UTC;
        }
    }

    private static @Nullable String zoneId() {
        var ui = UI.getCurrent();
        var details = ui == null ? null : ui.getPage().getExtendedClientDetails();
        return details == null ? null : details.getTimeZoneId();
    }
}
