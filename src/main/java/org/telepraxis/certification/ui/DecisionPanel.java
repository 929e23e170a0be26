package org.telepraxis.certification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.time.LocalDate;
import java.util.Optional;
import org.telepraxis.certification.CandidacyState;
import org.telepraxis.certification.CandidateFile;
import org.telepraxis.certification.DecisionOutcome;
import org.telepraxis.certification.DecisionRefused;
import org.telepraxis.certification.rules.Assessment.Proposal;
import org.telepraxis.uikit.Note;

/** Where the officer decides. What the rules say stands above; the person chooses, writes why and states to have no conflict. */
final class DecisionPanel extends Aside {

    /** Decides, and gives the number of the certificate if one was issued. */
    interface Deciding {
        Optional<String> decide(DecisionOutcome outcome, String reason, boolean noConflict);

        /** Makes a colleague's proposal a decision. */
        Optional<String> confirm(boolean noConflict);

        void giveBack(String words);

        void declareTie(String said);
    }

    private final transient Deciding deciding;
    private final transient Runnable decided;
    private final RadioButtonGroup<DecisionOutcome> outcome = new RadioButtonGroup<>("Your decision");
    private final TextArea minute = new TextArea("Minute");
    private final Checkbox noConflict =
            new Checkbox("I have not trained, supervised or rated this person, and have no other tie to them.");
    private final Button submit = new Button("Decide");
    private final Div problem = new Div();

    DecisionPanel(CandidateFile file, LocalDate today, Deciding deciding, Runnable decided) {
        this.deciding = deciding;
        this.decided = decided;
        addClassName("decision");
        add(new H2("Decision"));
        file.certificate().ifPresent(number -> add(issued(number)));
        file.decisions().forEach(made -> add(made(made)));
        if (file.state() == CandidacyState.DECLINED) {
            add(new Anchor(CertificationNavigation.LETTER + "/" + file.id(), "The letter"));
        }
        if (!file.state().closed() && file.conflict().isPresent()) {
            add(new Note(Note.Kind.STOP, file.conflict().get()));
        } else if (!file.state().closed() && file.proposed().isPresent()) {
            add(new ProposalPanel(file.proposed().get(), deciding, decided));
        } else if (!file.state().closed()) {
            add(proposal(file.assessment().proposal()));
            if (file.assessment().proposal() != Proposal.WAITING) {
                form(file, today);
            }
        }
    }

    private static Note issued(String number) {
        var check = Words.outside(CertificationNavigation.check(number), "Check page");
        var pdf = Words.outside(CertificationNavigation.document(number), "Document (PDF)");
        var links = new Div(check, new Span(" · "), pdf);
        return new Note(
                Note.Kind.OK, new Div(new Span("Certificate "), Words.mono(number), new Span(" is issued.")), links);
    }

    private static Div made(CandidateFile.Made made) {
        var title = new Span(made.outcome().label());
        title.addClassName("strong");
        var reason = new Paragraph(made.reason());
        reason.addClassName("serif");
        var who = made.second()
                .map(second -> "%s, confirmed by %s".formatted(made.officer(), second))
                .orElse(made.officer());
        var card = new Div(title, reason, Words.meta("%s, %s".formatted(who, Words.day(made.at()))));
        card.addClassName("made");
        return card;
    }

    private static Note proposal(Proposal proposal) {
        return switch (proposal) {
            case PASS -> new Note(Note.Kind.OK, "Every rule is met. By rule: pass.");
            case FAIL -> new Note(Note.Kind.STOP, "A rule is not met. By rule: fail. A certificate cannot be issued.");
            case PANEL -> new Note(Note.Kind.LAMP, "A panel has to look before a certificate can be issued.");
            case WAITING ->
                new Note(Note.Kind.PLAIN, "There is nothing to decide yet. What is missing stands in the rules.");
        };
    }

    private void form(CandidateFile file, LocalDate today) {
        var until = Words.day(today.plusYears(file.validityYears()));
        outcome.setItems(DecisionOutcome.values());
        outcome.setRenderer(new ComponentRenderer<>(choice -> {
            var title = new Span(choice.label());
            title.addClassName("strong");
            var text = new Div(title, Words.meta(hint(choice, file.validityYears(), until)));
            text.addClassName("stacked");
            return text;
        }));
        outcome.setItemEnabledProvider(
                choice -> choice != DecisionOutcome.CERTIFY || file.assessment().proposal() != Proposal.FAIL);
        outcome.addClassName("choices");
        outcome.addValueChangeListener(change ->
                submit.setText(change.getValue() == DecisionOutcome.CERTIFY ? "Issue certificate" : "Record decision"));
        minute.setHelperText("Why you decide so, in at least five words. It is kept and may be read on appeal.");
        minute.setMinHeight("120px");
        minute.setMaxLength(4000);
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        submit.addClassNames("wide");
        submit.setDisableOnClick(true);
        submit.addClickListener(click -> submit());
        problem.getElement().setAttribute("role", "alert");
        var after = new Paragraph(
                "Sealed with the association's key. The check page shows the name only if the holder lets it. The candidate is told at once; raters are not named. Appeal window 30 days.");
        after.addClassName("meta");
        add(outcome, minute, noConflict, problem, submit, tie(), after);
    }

    /** Whoever knows the candidate says so, and never decides about them. */
    private Details tie() {
        var said = new TextArea("What the tie is");
        said.setMaxLength(1000);
        var declare = new Button("I have a tie to this person", click -> {
            try {
                deciding.declareTie(said.getValue());
                decided.run();
            } catch (DecisionRefused refused) {
                refuse(String.valueOf(refused.getMessage()));
            }
        });
        var body = new Div(said, declare);
        body.addClassName("stack");
        return new Details("Do you know this person?", body);
    }

    private static String hint(DecisionOutcome choice, int years, String until) {
        return switch (choice) {
            case CERTIFY -> "Valid %d years, to %s".formatted(years, until);
            case REFER -> "Stays open until the panel has looked";
            case DECLINE -> "The candidate may enrol again";
        };
    }

    private void submit() {
        problem.removeAll();
        var chosen = outcome.getValue();
        if (chosen == null) {
            refuse("Choose a decision.");
            return;
        }
        try {
            deciding.decide(chosen, minute.getValue(), noConflict.getValue());
            decided.run();
        } catch (DecisionRefused refused) {
            refuse(String.valueOf(refused.getMessage()));
        }
    }

    private void refuse(String why) {
        problem.add(new Note(Note.Kind.STOP, why));
        submit.setEnabled(true);
    }
}
