package org.telepraxis.grading.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

final class LockDialog extends Dialog {

    LockDialog(OpenRating rating) {
        this(
                rating,
                "What you said stands from now on and cannot be changed. When the result stands you can compare your levels with it.",
                () -> {});
    }

    LockDialog(OpenRating rating, String explanation, Runnable afterwards) {
        setHeaderTitle("Lock this rating?");
        setWidth("min(480px, 94vw)");
        add(new Paragraph(explanation));
        getFooter().add(Parts.button("Not yet", "", click -> close()), Parts.button("Lock rating", "primary", click -> {
            close();
            if (rating.lock() == OpenRating.Saved.YES) {
                afterwards.run();
            }
        }));
    }
}
