package org.telepraxis.observation.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import org.telepraxis.observation.RolePlayPlanning;
import org.telepraxis.observation.RolePlayRefused;

final class CancelDialog extends Dialog {

    CancelDialog(RolePlayPlanning planning, UUID rolePlay, Runnable after) {
        setHeaderTitle("Cancel this role-play?");
        setWidth("min(480px, 94vw)");
        var why = new TextArea("Why? The candidate reads this.");
        why.setMaxLength(4000);
        why.setWidthFull();
        add(why);
        getFooter().add(Words.button("Keep it", "", this::close), Words.button("Cancel it", "primary", () -> {
            try {
                planning.cancel(rolePlay, why.getValue());
                close();
                after.run();
            } catch (RolePlayRefused refused) {
                why.setInvalid(true);
                why.setErrorMessage(refused.getMessage());
            }
        }));
    }
}
