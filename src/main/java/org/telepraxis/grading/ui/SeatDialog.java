package org.telepraxis.grading.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.stream.Collectors;
import org.telepraxis.grading.Obstacle;
import org.telepraxis.grading.RaterChoice;
import org.telepraxis.grading.RatingRefused;
import org.telepraxis.identity.PersonId;
import org.telepraxis.uikit.Note;

/** Asks who rates, among those who may, and why the lot is not used; of the others it says why they may not. */
final class SeatDialog extends Dialog {

    interface Seating {
        void seat(PersonId rater, String reason);
    }

    SeatDialog(String title, List<RaterChoice> choices, Seating seating) {
        setHeaderTitle(title);
        setWidth("min(560px, 94vw)");
        var rater = new Select<RaterChoice>();
        rater.setLabel("Rater");
        rater.setItems(choices.stream().filter(RaterChoice::mayRate).toList());
        rater.setItemLabelGenerator(choice -> "%s, %d open".formatted(choice.name(), choice.open()));
        rater.setWidthFull();
        var reason = new TextArea("Reason");
        reason.setHelperText("It stays on record.");
        reason.setMaxLength(4000);
        reason.setWidthFull();
        var message = new Div();
        message.getElement().setAttribute("role", "alert");
        var others = new UnorderedList();
        choices.stream()
                .filter(choice -> !choice.mayRate())
                .forEach(choice -> others.add(new ListItem("%s %s."
                        .formatted(
                                choice.name(),
                                choice.obstacles().stream()
                                        .sorted()
                                        .map(Obstacle::words)
                                        .collect(Collectors.joining(", "))))));
        var content = new Div(rater, reason, message);
        if (others.getComponentCount() > 0) {
            content.add(Parts.metaLine("Not to be chosen:"), others);
        }
        content.addClassName("stack");
        add(content);
        getFooter().add(Parts.button("Cancel", "", click -> close()), Parts.button("Seat", "primary", click -> {
            message.removeAll();
            var chosen = rater.getValue();
            if (chosen == null) {
                message.add(new Note(Note.Kind.LAMP, "Choose a rater."));
                return;
            }
            try {
                seating.seat(chosen.person(), reason.getValue());
                close();
            } catch (RatingRefused refused) {
                message.add(new Note(Note.Kind.LAMP, String.valueOf(refused.getMessage())));
            }
        }));
    }
}
