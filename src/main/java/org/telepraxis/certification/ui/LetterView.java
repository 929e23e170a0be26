package org.telepraxis.certification.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.telepraxis.certification.DecisionLetter;
import org.telepraxis.certification.DecisionLetters;
import org.telepraxis.uikit.PageHeader;
import org.telepraxis.uikit.PrintButton;

@Route(CertificationNavigation.LETTER)
@PageTitle("Decision · Telepraxis")
@RolesAllowed({"TRAINEE", "OFFICER"})
@StyleSheet("context://styles/certification.css")
@StyleSheet("context://styles/certification-life.css")
class LetterView extends Div implements HasUrlParameter<String> {

    private final transient DecisionLetters letters;

    LetterView(DecisionLetters letters) {
        this.letters = letters;
        addClassNames("page", "decision-letter");
    }

    @Override
    public void setParameter(BeforeEvent event, String candidacy) {
        try {
            var id = UUID.fromString(candidacy);
            show(letters.read(id), id);
        } catch (IllegalArgumentException | NoSuchElementException e) {
            throw new NotFoundException();
        }
    }

    private void show(DecisionLetter letter, UUID candidacy) {
        removeAll();
        var file = Words.outside(CertificationNavigation.letterFile(candidacy), "Save as PDF");
        file.addClassName("btn");
        add(
                new PageHeader(
                        "Not certified this time",
                        "%s, decided by the %s on %s."
                                .formatted(letter.scheme(), letter.association(), Words.day(letter.decidedOn())),
                        file,
                        new PrintButton()),
                new Paragraph("Dear %s,".formatted(letter.name())),
                new Paragraph(
                        "the association has decided not to issue the certificate. These rules of the scheme were not met; everything else was:"),
                missing(letter),
                new H2("When you can try again"),
                new Paragraph("From %s, with another form of each session.%s"
                        .formatted(
                                Words.day(letter.nextOn()),
                                letter.critical()
                                        ? " A critical action was missed, so all parts on crisis are shown again. Work through the matching course part and two practice sessions with a supervisor first."
                                        : " Your feedback names one task to begin with.")),
                new H2("If you think this is wrong"),
                appeal(letter));
    }

    private static UnorderedList missing(DecisionLetter letter) {
        var list = new UnorderedList();
        list.addClassName("ledger");
        letter.missing().forEach(one -> {
            var rule = new Span(one.rule());
            rule.addClassName("strong");
            list.add(new ListItem(rule, new Paragraph(one.found()), Words.meta("Asked for: " + one.demand())));
        });
        return list;
    }

    private static Paragraph appeal(DecisionLetter letter) {
        var text = new Paragraph(
                "You can appeal against the result of a session until %s, on the ground of procedure, technical failure, bias, an accommodation that was not given, or an error of fact. "
                        .formatted(Words.day(letter.appealUntil())));
        text.add(new Anchor("feedback", "Feedback and appeals"), new Span("."));
        return text;
    }
}
