package org.telepraxis.certification.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.Optional;
import org.telepraxis.certification.CertificateDesign;
import org.telepraxis.certification.pdf.Language;

/** Lets a person say in which language their next certificate shall be. */
final class LanguageChoice extends Div {

    LanguageChoice(CertificateDesign designs) {
        var choice = new Select<Language>();
        choice.setLabel("Language of your next certificate");
        choice.setItems(Language.values());
        choice.setEmptySelectionAllowed(true);
        choice.setEmptySelectionCaption("As the association writes it");
        choice.setItemLabelGenerator(language -> language == null ? "As the association writes it" : name(language));
        designs.language().ifPresent(choice::setValue);
        var saved = Words.meta("");
        saved.getElement().setAttribute("role", "status");
        choice.addValueChangeListener(change -> {
            designs.choose(Optional.ofNullable(change.getValue()));
            saved.setText("Saved. A certificate that is issued already stays as it is.");
        });
        addClassName("stacked");
        add(choice, saved);
    }

    static String name(Language language) {
        return switch (language) {
            case ENGLISH -> "English";
            case PORTUGUESE -> "Português";
        };
    }
}
