package org.telepraxis.grading.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.shared.Registration;
import org.jspecify.annotations.Nullable;

/** While something is not saved, the page says it again by itself, as long as its header is there. */
final class SavingAgain {

    private static final int RETRY_MILLIS = 5000;

    private final Component header;
    private final NativeButton now;
    private @Nullable Registration polling;

    SavingAgain(Component header, OpenRating rating) {
        this.header = header;
        this.now = Parts.button("Try now", "sm", click -> rating.retry());
        header.addAttachListener(attached -> begin(attached, rating));
        header.addDetachListener(detached -> {
            if (polling != null) {
                polling.remove();
                polling = null;
                detached.getUI().setPollInterval(-1);
            }
        });
    }

    private void begin(AttachEvent attached, OpenRating rating) {
        polling = attached.getUI().addPollListener(poll -> {
            if (now.isVisible()) {
                rating.retry();
            }
        });
        needed(now.isVisible());
    }

    /** The button for those who do not want to wait. */
    NativeButton button() {
        return now;
    }

    void needed(boolean again) {
        now.setVisible(again);
        header.getUI().ifPresent(ui -> ui.setPollInterval(again ? RETRY_MILLIS : -1));
    }
}
