package org.telepraxis.observation.ui;

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
        var details = UI.getCurrent().getPage().getExtendedClientDetails();
        return details == null ? null : details.getTimeZoneId();
    }
}
