package org.telepraxis.certification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.telepraxis.certification.BulkAct;
import org.telepraxis.certification.BulkPreview;
import org.telepraxis.certification.DecisionRefused;
import org.telepraxis.uikit.KeptRows;
import org.telepraxis.uikit.Note;

/** Who can be decided on in one go: exactly who would get what, and one minute for all. A box that is ticked stays ticked while others go. */
final class BulkForm extends Div {

    /** Begins with those who were chosen. */
    interface Start {
        void of(Set<UUID> chosen, String reason, boolean noConflict);
    }

    private final H2 title = new H2();
    private final Note nobody = new Note(Note.Kind.PLAIN, "Nobody is ready: of no open candidate is every rule met.");
    private final NativeTableBody body = new NativeTableBody();
    private final NativeTable table = new NativeTable(new NativeTableHeader(head()), body);
    private final transient KeptRows<UUID, BulkPreview.Line> lines =
            new KeptRows<>(body, BulkPreview.Line::candidacy, this::row);
    private final Map<UUID, Checkbox> boxes = new HashMap<>();
    private final TextArea reason = new TextArea("Minute for each of them");
    private final Checkbox noConflict =
            new Checkbox("I have not trained, supervised or rated any of them, and have no other tie to them.");
    private final Div problem = new Div();
    private final Button submit = new Button();
    private final Div send = new Div();

    BulkForm(Start start) {
        addClassNames("stack", "bulk-form");
        table.addClassName("candidates");
        reason.setHelperText("Why you decide so, in at least five words. It is kept with each decision.");
        reason.setMaxLength(4000);
        reason.setWidthFull();
        problem.getElement().setAttribute("role", "alert");
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        submit.setDisableOnClick(true);
        submit.addClickListener(click -> submit(start));
        var all = new Button("Choose all", click -> boxes.values().forEach(box -> box.setValue(true)));
        var buttons = new Div(submit, all);
        buttons.addClassName("row");
        send.add(reason, noConflict, problem, buttons);
        send.addClassName("stack");
        add(title, nobody, table, send);
    }

    private static NativeTableRow head() {
        return new NativeTableRow(
                new NativeTableHeaderCell("Candidate"),
                new NativeTableHeaderCell("Gets"),
                new NativeTableHeaderCell("Valid to"),
                new NativeTableHeaderCell("Shows"));
    }

    void show(BulkPreview preview) {
        boolean confirming = preview.act() == BulkAct.CONFIRM;
        title.setText(confirming ? "To confirm" : preview.fourEyes() ? "To propose to a second officer" : "To certify");
        submit.setText(confirming ? "Confirm" : preview.fourEyes() ? "Propose" : "Issue");
        nobody.setVisible(preview.lines().isEmpty());
        table.setVisible(!preview.lines().isEmpty());
        boxes.keySet()
                .retainAll(preview.possible().stream()
                        .map(BulkPreview.Line::candidacy)
                        .collect(Collectors.toSet()));
        lines.show(preview.lines());
        send.setVisible(!boxes.isEmpty());
    }

    private NativeTableRow row(BulkPreview.Line line) {
        var who = new Div();
        who.addClassName("stacked");
        var refusal = line.refusal();
        if (refusal == null) {
            var box = new Checkbox(line.name());
            boxes.put(line.candidacy(), box);
            who.add(box);
        } else {
            who.add(new Span(line.name()), Words.meta(refusal));
        }
        return new NativeTableRow(
                new NativeTableCell(who),
                new NativeTableCell(new Span(line.scheme())),
                new NativeTableCell(new Span(Words.day(line.validTo()))),
                new NativeTableCell(Words.meta(String.join(", ", line.gets()))));
    }

    private void submit(Start start) {
        problem.removeAll();
        try {
            start.of(chosen(), reason.getValue(), noConflict.getValue());
            reason.clear();
            noConflict.clear();
            boxes.values().forEach(Checkbox::clear);
        } catch (DecisionRefused refused) {
            problem.add(new Note(Note.Kind.STOP, String.valueOf(refused.getMessage())));
        }
        submit.setEnabled(true);
    }

    private Set<UUID> chosen() {
        return boxes.entrySet().stream()
                .filter(box -> box.getValue().getValue())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
