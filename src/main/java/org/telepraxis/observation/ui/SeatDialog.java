package org.telepraxis.observation.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import java.util.UUID;
import org.telepraxis.identity.PersonSummary;
import org.telepraxis.observation.RolePlayPlanning;
import org.telepraxis.observation.RolePlayRefused;

final class SeatDialog extends Dialog {

    SeatDialog(RolePlayPlanning planning, UUID rolePlay, Runnable after) {
        setHeaderTitle("Who observes instead?");
        setWidth("min(420px, 94vw)");
        var who = new Select<PersonSummary>();
        who.setLabel("Observer");
        who.setItemLabelGenerator(PersonSummary::name);
        who.setItems(planning.replacements(rolePlay));
        who.setWidthFull();
        add(who);
        getFooter().add(Words.button("Not now", "", this::close), Words.button("Ask", "primary", () -> {
            var chosen = who.getValue();
            if (chosen == null) {
                return;
            }
            try {
                planning.seat(rolePlay, chosen.id());
                close();
                after.run();
            } catch (RolePlayRefused refused) {
                who.setInvalid(true);
                who.setErrorMessage(refused.getMessage());
            }
        }));
    }
}
