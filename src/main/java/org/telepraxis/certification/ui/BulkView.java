package org.telepraxis.certification.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.telepraxis.certification.BulkAct;
import org.telepraxis.certification.BulkDecisions;
import org.telepraxis.certification.BulkPreview;
import org.telepraxis.certification.BulkProgress;
import org.telepraxis.certification.DecisionRefused;
import org.telepraxis.uikit.Note;
import org.telepraxis.uikit.PageHeader;

@Route(CertificationNavigation.BULK)
@PageTitle("Decide on many · Telepraxis")
@RolesAllowed("OFFICER")
@StyleSheet("context://styles/certification.css")
@StyleSheet("context://styles/certification-life.css")
class BulkView extends Div {

    private static final int POLL_MS = 1000;
    private static final int ROWS_SHOWN = 200;

    private final transient BulkDecisions decisions;
    private final Div choosing = new Div();
    private final Div progress = new Div();
    private @Nullable Registration poll;

    BulkView(BulkDecisions decisions) {
        this.decisions = decisions;
        addClassName("page");
        var crumb = new Paragraph(new Anchor(CertificationNavigation.CANDIDATES, "Candidates"));
        crumb.addClassName("crumb");
        add(
                crumb,
                new PageHeader(
                        "Decide on many",
                        "Candidates of whom every rule is met. You see exactly who gets what before anything is issued; each decision is recorded by itself."),
                choosing,
                progress);
        progress.getElement().setAttribute("aria-live", "polite");
        choose();
        report();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        poll = event.getUI().addPollListener(tick -> report());
        report();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        if (poll != null) {
            poll.remove();
            poll = null;
        }
    }

    private void choose() {
        choosing.removeAll();
        var certify = decisions.preview(BulkAct.CERTIFY);
        choosing.add(form(certify));
        if (certify.fourEyes()) {
            var confirm = decisions.preview(BulkAct.CONFIRM);
            if (!confirm.lines().isEmpty()) {
                choosing.add(form(confirm));
            }
        }
    }

    private Div form(BulkPreview preview) {
        var form = new Div(new H2(
                preview.act() == BulkAct.CONFIRM
                        ? "To confirm"
                        : preview.fourEyes() ? "To propose to a second officer" : "To certify"));
        form.addClassNames("stack", "bulk-form");
        if (preview.lines().isEmpty()) {
            form.add(new Note(Note.Kind.PLAIN, "Nobody is ready: of no open candidate is every rule met."));
            return form;
        }
        Map<UUID, Checkbox> boxes = new LinkedHashMap<>();
        var body = new NativeTableBody();
        preview.lines().forEach(line -> body.add(row(line, boxes)));
        var table = new NativeTable(
                new NativeTableHeader(new NativeTableRow(
                        new NativeTableHeaderCell("Candidate"),
                        new NativeTableHeaderCell("Gets"),
                        new NativeTableHeaderCell("Valid to"),
                        new NativeTableHeaderCell("Shows"))),
                body);
        table.addClassName("candidates");
        form.add(table);
        if (!boxes.isEmpty()) {
            form.add(send(preview, boxes));
        }
        return form;
    }

    private static NativeTableRow row(BulkPreview.Line line, Map<UUID, Checkbox> boxes) {
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

    private Div send(BulkPreview preview, Map<UUID, Checkbox> boxes) {
        var verb = preview.act() == BulkAct.CONFIRM ? "Confirm" : preview.fourEyes() ? "Propose" : "Issue";
        var reason = new TextArea("Minute for each of them");
        reason.setHelperText("Why you decide so, in at least five words. It is kept with each decision.");
        reason.setMaxLength(4000);
        reason.setWidthFull();
        var noConflict =
                new Checkbox("I have not trained, supervised or rated any of them, and have no other tie to them.");
        var problem = new Div();
        problem.getElement().setAttribute("role", "alert");
        var submit = new Button(verb);
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        submit.setDisableOnClick(true);
        submit.addClickListener(click -> {
            problem.removeAll();
            var chosen = boxes.entrySet().stream()
                    .filter(box -> box.getValue().getValue())
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
            try {
                decisions.start(preview.act(), chosen, reason.getValue(), noConflict.getValue());
                choose();
                report();
            } catch (DecisionRefused refused) {
                problem.add(new Note(Note.Kind.STOP, String.valueOf(refused.getMessage())));
                submit.setEnabled(true);
            }
        });
        var all = new Button("Choose all", click -> boxes.values().forEach(box -> box.setValue(true)));
        var buttons = new Div(submit, all);
        buttons.addClassName("row");
        var send = new Div(reason, noConflict, problem, buttons);
        send.addClassName("stack");
        return send;
    }

    private void report() {
        progress.removeAll();
        var jobs = decisions.jobs();
        boolean running = jobs.stream().anyMatch(job -> !job.finished());
        getUI().ifPresent(ui -> poll(ui, running));
        if (!jobs.isEmpty()) {
            progress.add(new H2("What was asked for"));
            jobs.forEach(job -> progress.add(job(job)));
        }
    }

    private static void poll(UI ui, boolean running) {
        ui.setPollInterval(running ? POLL_MS : -1);
    }

    private static Div job(BulkProgress job) {
        int all = job.rows().size();
        var bar = new ProgressBar(0, Math.max(1, all), job.done() + job.failed());
        bar.getElement().setAttribute("aria-label", "%d of %d".formatted(job.done() + job.failed(), all));
        var title = new Span("%s: %,d of %,d done%s"
                .formatted(
                        job.act().label(),
                        job.done(),
                        all,
                        job.failed() == 0 ? "" : ", %,d not".formatted(job.failed())));
        title.addClassName("strong");
        var card = new Div(
                title, Words.meta("%s, %s. %s".formatted(job.officer(), Words.day(job.askedAt()), job.reason())), bar);
        card.addClassName("certificate-card");
        var body = new NativeTableBody();
        job.rows().stream()
                .filter(row -> row.state() != BulkProgress.State.WAITING)
                .limit(ROWS_SHOWN)
                .forEach(row -> body.add(new NativeTableRow(
                        new NativeTableCell(new Span(row.name())),
                        new NativeTableCell(
                                row.state() == BulkProgress.State.DONE
                                        ? Words.mono(row.outcome())
                                        : Words.badge(row.outcome(), "stop")))));
        var table = new NativeTable(body);
        table.addClassName("candidates");
        card.add(table);
        return card;
    }
}
