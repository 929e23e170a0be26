package org.telepraxis.grading.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.util.UUID;

/** Reads ids from addresses. */
final class Addresses {

    private Addresses() {}

    /** @throws NotFoundException when the address holds no id there */
    static UUID id(BeforeEnterEvent event, String parameter) {
        var text = event.getRouteParameters().get(parameter).orElseThrow(NotFoundException::new);
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            throw new NotFoundException();
        }
    }
}
