package org.telepraxis.resource.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import org.telepraxis.resource.ListedResource;

/** What an officer can do with a card: change it, and take back what the association has written. */
class CardActions extends Div {

    CardActions(ListedResource listed, Runnable withdraw) {
        addClassNames("row", "resource-actions", "no-print");
        var change =
                ResourceNavigation.change("Change the facts", listed.resource().id());
        change.addClassName("btn");
        add(change);
        switch (listed.edition().origin()) {
            case SHIPPED -> {}
            case CHANGED ->
                add(button(
                        "Restore as shipped",
                        () -> ask(
                                        "Restore the card as it was shipped?",
                                        "What your association wrote on " + day(listed)
                                                + " goes. Your note on the card stays.",
                                        "Restore it",
                                        withdraw)
                                .open()));
            case OWN ->
                add(button(
                        "Remove this card",
                        () -> ask(
                                        "Remove this card?",
                                        "Your members no longer find it, and the note on it goes too.",
                                        "Remove it",
                                        withdraw)
                                .open()));
        }
    }

    private static Dialog ask(String question, String consequence, String verb, Runnable deed) {
        var dialog = new Dialog();
        dialog.setHeaderTitle(question);
        dialog.setWidth("min(520px, 94vw)");
        dialog.add(new Paragraph(consequence));
        var agree = button(verb, () -> {
            dialog.close();
            deed.run();
        });
        agree.addClassName("primary");
        dialog.getFooter().add(button("Cancel", dialog::close), agree);
        return dialog;
    }

    private static String day(ListedResource listed) {
        var changed = listed.edition().changed();
        return changed == null ? "" : Words.day(changed);
    }

    private static NativeButton button(String label, Runnable deed) {
        var button = new NativeButton(label, click -> deed.run());
        button.addClassName("btn");
        button.getElement().setAttribute("type", "button");
        return button;
    }
}
