package org.telepraxis.grading.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import org.telepraxis.grading.AppealFile;
import org.telepraxis.grading.AppealState;
import org.telepraxis.grading.AppealsOffice;
import org.telepraxis.grading.PanelVoice;
import org.telepraxis.grading.RatingRefused;
import org.telepraxis.uikit.Note;

/** The next act of the chief assessor: admit or refuse, then decide. */
final class AppealActsPanel extends Div {

    private static final Map<AppealState, String> OUTCOMES = Map.of(
            AppealState.UPHELD, "The rating stands",
            AppealState.CHANGED, "The panel's result replaces it",
            AppealState.VOIDED, "The session is void, with a free resit");

    private final transient AppealFile file;
    private final transient AppealsOffice office;
    private final transient Runnable afterwards;
    private final Div message = new Div();

    AppealActsPanel(AppealFile file, AppealsOffice office, Runnable afterwards) {
        this.file = file;
        this.office = office;
        this.afterwards = afterwards;
        addClassName("appeal-acts");
        switch (file.story().state()) {
            case FILED -> answer();
            case ADMITTED -> decision();
            default -> closed();
        }
        message.getElement().setAttribute("role", "alert");
        add(message);
    }

    private void closed() {
        add(new Paragraph("Nothing. This appeal is closed."));
        if (!file.voices().isEmpty()) {
            var voices = new UnorderedList();
            file.voices()
                    .forEach(voice -> voices.add(new ListItem("%s%s: %s"
                            .formatted(
                                    voice.name(),
                                    voice.isFromOutside() ? ", from outside" : "",
                                    OUTCOMES.getOrDefault(
                                            voice.vote(), voice.vote().label())))));
            add(Parts.metaLine("The panel that decided, and how each one voted:"), voices);
        }
    }

    private void answer() {
        add(
                new Paragraph(
                        "Admit it if it names one of the grounds. Then two licensed raters who have not rated the session are drawn."),
                Parts.row(
                        "",
                        Parts.button(
                                "Admit",
                                "primary",
                                click -> new WordsDialog(
                                                "Admit the appeal",
                                                "Two others rate the session; nothing tells them why.",
                                                "Words to the trainee",
                                                "Admit and draw a panel",
                                                words -> {
                                                    office.admit(file.story().id(), words);
                                                    afterwards.run();
                                                })
                                        .open()),
                        Parts.button(
                                "Refuse",
                                "",
                                click -> new WordsDialog(
                                                "Refuse the appeal",
                                                "The trainee reads your reasons. The rating stands.",
                                                "Reasons",
                                                "Refuse",
                                                words -> {
                                                    office.refuse(file.story().id(), words);
                                                    afterwards.run();
                                                })
                                        .open())));
    }

    private void decision() {
        boolean rated = file.panel().map(AppealFile.Judging::done).orElse(false);
        if (!rated) {
            add(new Paragraph("The new panel is not done yet. Until then only a void session can be decided."));
        }
        var outcome = new RadioButtonGroup<AppealState>("Outcome");
        outcome.setItems(AppealState.UPHELD, AppealState.CHANGED, AppealState.VOIDED);
        outcome.setItemLabelGenerator(state -> OUTCOMES.getOrDefault(state, state.label()));
        outcome.setItemEnabledProvider(state -> rated || state == AppealState.VOIDED);
        outcome.addClassName("appeal-choice");
        var reasons = new TextArea("Reasons");
        reasons.setHelperText("The trainee reads them. Name no rater.");
        reasons.setMaxLength(4000);
        reasons.setMinHeight("110px");
        reasons.setWidthFull();
        var panel = new PanelVoices(office.freeToDecide(file.story().id()), OUTCOMES);
        if (file.panelOfThree()) {
            add(panel);
        }
        add(outcome, reasons, Parts.button("Decide the appeal", "primary", click -> {
            message.removeAll();
            if (outcome.getValue() == null) {
                message.add(new Note(Note.Kind.LAMP, "Choose an outcome."));
                return;
            }
            try {
                var asked = file.panelOfThree() && (outcome.getValue() != AppealState.VOIDED || !panel.isUntouched());
                var voices = asked ? panel.voices() : List.<PanelVoice>of();
                if (asked && voices.isEmpty()) {
                    message.add(new Note(Note.Kind.LAMP, "Say who the three are, and how each one voted."));
                    return;
                }
                office.decide(file.story().id(), outcome.getValue(), reasons.getValue(), voices);
                afterwards.run();
            } catch (RatingRefused refused) {
                message.add(new Note(Note.Kind.LAMP, String.valueOf(refused.getMessage())));
            }
        }));
    }
}
