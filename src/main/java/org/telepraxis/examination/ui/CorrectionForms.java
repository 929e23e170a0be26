package org.telepraxis.examination.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.telepraxis.examination.CorrectionPreview;
import org.telepraxis.examination.CorrectionSummary;
import org.telepraxis.examination.Corrections;
import org.telepraxis.examination.ExamRefused;
import org.telepraxis.examination.Roster;
import org.telepraxis.examination.SatItem;
import org.telepraxis.examination.Treatment;

/** What an officer can put right after a sitting, each with its reason and with what it would do. */
final class CorrectionForms {

    private final Corrections corrections;
    private final UUID sitting;
    private final Consumer<Runnable> change;

    /** @param change does something, and shows the sitting again or why it was refused */
    CorrectionForms(Corrections corrections, UUID sitting, Consumer<Runnable> change) {
        this.corrections = corrections;
        this.sitting = sitting;
        this.change = change;
    }

    Section section() {
        var voiding = Parts.button("Void a question", "", this::voidItem);
        var annulling = Parts.button("Annul the sitting", "quiet", this::annulSitting);
        return Parts.section(
                "After the sitting",
                Parts.line(
                        "What proved wrong is put right here, with a reason that those whom it concerns can read. First marks stay on record. Who was told to have passed has passed, and a decision on a certificate that was made before stays as it was made."),
                Parts.list(
                        "Nothing was corrected.",
                        corrections.of(sitting).stream()
                                .map(CorrectionForms::line)
                                .toList()),
                Parts.row(voiding, annulling));
    }

    private static ListItem line(CorrectionSummary one) {
        return Parts.entry(
                new H3(one.kind().label() + (one.about().isEmpty() ? "" : ": " + one.about())),
                Parts.meta(one.papers() == 1 ? "1 paper" : one.papers() + " papers"),
                one.reason(),
                Parts.meta("%s, %s. %s"
                        .formatted(
                                one.officer(),
                                Times.moment(one.madeAt()),
                                one.changed() == 1 ? "1 result changed." : one.changed() + " results changed.")));
    }

    /** What can be done with one paper. */
    List<Component> paper(Roster.Place place) {
        var actions = new ArrayList<Component>();
        if (place.late() > 0) {
            var late = Parts.button("Count late answers", "sm", () -> countLate(place));
            late.setAriaLabel("Count the late answers of " + place.candidate());
            actions.add(late);
        }
        var annul = Parts.button("Annul", "sm quiet", () -> annul(place));
        annul.setAriaLabel("Annul the paper of " + place.candidate());
        actions.add(annul);
        return actions;
    }

    private void voidItem() {
        var which = new Select<SatItem>();
        which.setLabel("Question");
        which.setItems(corrections.items(sitting).stream()
                .filter(item -> item.treatment() == Treatment.COUNTS)
                .toList());
        which.setItemLabelGenerator(item -> item.code() + " · " + shortened(item.stem()));
        which.setEmptySelectionAllowed(false);
        var how = new RadioButtonGroup<Treatment>("How it counts from now on");
        how.setItems(Treatment.CREDITED, Treatment.TAKEN_OUT);
        how.setItemLabelGenerator(one -> one == Treatment.CREDITED
                ? "Everybody has it right"
                : "It counts for nobody; the cut asks for its percentage of the others");
        how.setValue(Treatment.CREDITED);
        var effect = new Paragraph("Choose a question to see what would change.");
        effect.addClassName("muted");
        effect.getElement().setAttribute("role", "status");
        Runnable show = () -> {
            var item = which.getValue();
            if (item != null) {
                effect.setText(item.stem() + " " + says(item, corrections.preview(sitting, item.id(), how.getValue())));
            }
        };
        which.addValueChangeListener(changed -> show.run());
        how.addValueChangeListener(changed -> show.run());
        var retire = new Checkbox("Draw it for no later paper either", true);
        var reason = reason();
        ask("Void a question", "Void it", new Div(which, how, effect, retire, reason), () -> {
            var item = which.getValue();
            if (item == null) {
                throw new ExamRefused("Choose a question.");
            }
            corrections.voidItem(sitting, item.id(), how.getValue(), reason.getValue(), retire.getValue());
        });
    }

    private static String shortened(String stem) {
        return stem.length() > 56 ? stem.substring(0, 55) + "…" : stem;
    }

    private static String says(SatItem item, CorrectionPreview preview) {
        return "%d of %d had it right. %s"
                        .formatted(
                                item.right(),
                                item.papers(),
                                preview.nowPass() + preview.nowFail() == 0
                                        ? "No result changes."
                                        : "%d would pass who do not now, and %d would no longer pass."
                                                .formatted(preview.nowPass(), preview.nowFail()))
                + (preview.stand() == 0
                        ? ""
                        : " %d would fall below the cut and stay passed, because they were told."
                                .formatted(preview.stand()));
    }

    private void countLate(Roster.Place place) {
        var reason = reason();
        ask(
                "Late answers of " + place.candidate(),
                "Count them",
                new Div(
                        new Paragraph(
                                "%d entries came after the time. The paper is marked again with the answers among them."
                                        .formatted(place.late())),
                        reason),
                () -> corrections.countLate(place.paper(), reason.getValue()));
    }

    private void annul(Roster.Place place) {
        var attempt = new Checkbox("It uses up an attempt");
        attempt.setHelperText("Not after a fault of the sitting; only where the candidate broke the rules.");
        var reason = reason();
        ask(
                "Annul the paper of " + place.candidate(),
                "Annul for good",
                new Div(
                        new Paragraph("The paper gives no result any more. This cannot be taken back."),
                        attempt,
                        reason),
                () -> corrections.annul(place.paper(), attempt.getValue(), reason.getValue()));
    }

    private void annulSitting() {
        var reason = reason();
        ask(
                "Annul the sitting",
                "Annul for good",
                new Div(
                        new Paragraph(
                                "No paper of this sitting gives a result any more, and none uses up an attempt. This cannot be taken back."),
                        reason),
                () -> corrections.annulSitting(sitting, reason.getValue()));
    }

    private static TextArea reason() {
        var reason = new TextArea("Why");
        reason.setMaxLength(4000);
        reason.setHelperText("Those whom it concerns read this.");
        return reason;
    }

    private void ask(String title, String confirm, Div form, Runnable deed) {
        form.addClassName("exam-form");
        var dialog = new ConfirmDialog();
        dialog.setHeader(title);
        dialog.setWidth("min(640px, 94vw)");
        dialog.setText(form);
        dialog.setConfirmText(confirm);
        dialog.addConfirmListener(confirmed -> change.accept(deed));
        dialog.setCancelable(true);
        dialog.open();
    }
}
