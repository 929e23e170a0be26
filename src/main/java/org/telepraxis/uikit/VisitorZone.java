package org.telepraxis.uikit;

import com.vaadin.flow.component.UI;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;

/** Where the person is who looks at the page, as far as their browser says. */
public final class VisitorZone {

    private VisitorZone() {}

    /** The time zone; empty outside a page, and where the browser names none or one that is unknown here. */
    public static Optional<ZoneId> find() {
        var ui = UI.getCurrent();
        var details = ui == null ? null : ui.getPage().getExtendedClientDetails();
        return Optional.ofNullable(details == null ? null : details.getTimeZoneId())
                .flatMap(VisitorZone::zone);
    }

    private static Optional<ZoneId> zone(String id) {
        try {
            return Optional.of(ZoneId.of(id));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }
}
