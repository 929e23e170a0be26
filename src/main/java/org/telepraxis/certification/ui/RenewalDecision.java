package org.telepraxis.certification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.telepraxis.certification.ActivityState;
import org.telepraxis.certification.DecisionRefused;
import org.telepraxis.certification.RenewalDesk;
import org.telepraxis.certification.RenewalFile;
import org.telepraxis.certification.RenewalState;
import org.telepraxis.uikit.KeptRows;
import org.telepraxis.uikit.Note;

/** A renewal as the office judges it. While evidence is looked at line by line, the other lines and what is written for the decision stay. */
final class RenewalDecision extends Div {

    private final transient RenewalDesk desk;
    private final String number;
    private final transient KeptRows<String, Audit> audit;
    private final RequirementList requirements = new RequirementList();
    private final transient KeptRows<UUID, Line> ledger;
    private final transient KeptRows<String, String> successor;
    private final TextArea reason = new TextArea("Reason");
    private final Checkbox noConflict =
            new Checkbox("I have not trained, supervised or rated this person, and have no other tie to them.");
    private final Div problem = new Div();
    private final Div renewed = new Div();
    private final Div form = new Div();

    RenewalDecision(RenewalDesk desk, RenewalFile file) {
        this.desk = desk;
        this.number = file.number();
        var drawn = new Div();
        audit = new KeptRows<>(drawn, Audit::words, Audit::note);
        var list = new UnorderedList();
        list.addClassName("ledger");
        ledger = new KeptRows<>(list, Line::id, this::line);
        successor = new KeptRows<>(renewed, it -> it, RenewalDecision::renewed);
        form(file);
        var left = new Div(new H2("What it asks for"), requirements, renewed, form);
        left.addClassName("renewal-part");
        var right = new Div(new H2("Ledger"), list);
        if (file.activities().isEmpty()) {
            right.add(Words.meta("Nothing entered."));
        }
        right.addClassName("renewal-part");
        var split = new Div(left, right);
        split.addClassName("renewal-split");
        add(drawn, split);
        show(file);
    }

    private void show(RenewalFile file) {
        boolean waiting = file.state() == RenewalState.REQUESTED;
        audit.show(Optional.ofNullable(file.audit()).stream()
                .map(words -> new Audit(words, file.audited()))
                .toList());
        requirements.show(file.requirements());
        ledger.show(file.activities().stream()
                .map(activity -> new Line(activity, waiting && activity.state() == ActivityState.DECLARED))
                .toList());
        renewed.setVisible(file.successor() != null);
        successor.show(Optional.ofNullable(file.successor()).stream().toList());
        form.setVisible(waiting);
    }

    private void form(RenewalFile file) {
        reason.setHelperText("Kept on the record; the holder reads it if you send the renewal back.");
        reason.setMaxLength(2000);
        reason.setWidthFull();
        problem.getElement().setAttribute("role", "alert");
        var grant = new Button(
                "Renew to " + Words.day(file.renewedUntil()),
                click -> act(() -> desk.grant(number, reason.getValue(), noConflict.getValue())));
        grant.addThemeVariants(ButtonVariant.PRIMARY);
        var back = new Button("Send back", click -> act(() -> desk.sendBack(number, reason.getValue())));
        var buttons = new Div(grant, back);
        buttons.addClassName("row");
        form.add(reason, noConflict, problem, buttons);
        form.addClassName("stack");
    }

    private static Note renewed(String successor) {
        return new Note(
                Note.Kind.OK,
                new Div(new Span("Renewed as "), Words.mono(successor), new Span(".")),
                Words.outside(CertificationNavigation.check(successor), "Check page"));
    }

    private ListItem line(Line line) {
        var entry = line.activity().entry();
        var title = new Span(entry.title());
        title.addClassName("strong");
        var state = line.activity().state();
        var badge = Words.badge(
                state.label(),
                switch (state) {
                    case DECLARED -> "wait";
                    case ACCEPTED -> "ok";
                    case REFUSED -> "stop";
                });
        var head = new Div(title, new Span(ActivityForm.hours(entry.minutes())), badge);
        head.addClassNames("row", "between");
        var item = new ListItem(
                head,
                Words.meta("%s, %s. %s".formatted(entry.kind().label(), Words.day(entry.doneOn()), entry.evidence())),
                new EvidenceLinks(line.activity().files()));
        if (!line.activity().remark().isBlank()) {
            item.add(Words.meta(line.activity().remark()));
        }
        if (line.open()) {
            item.add(judging(line.activity()));
        }
        return item;
    }

    private Div judging(RenewalFile.Activity activity) {
        var title = activity.entry().title();
        var remark = new TextField();
        remark.setPlaceholder("Remark");
        remark.setAriaLabel("Remark on " + title);
        remark.setMaxLength(1000);
        var seen = new Button("Evidence seen", click -> judge(activity, true, remark));
        seen.setAriaLabel("Evidence seen: " + title);
        var refuse = new Button("Not accepted", click -> judge(activity, false, remark));
        refuse.setAriaLabel("Not accepted: " + title);
        refuse.addThemeVariants(ButtonVariant.TERTIARY);
        var row = new Div(remark, seen, refuse);
        row.addClassName("row");
        return row;
    }

    private void judge(RenewalFile.Activity activity, boolean accepted, TextField remark) {
        try {
            desk.judge(number, activity.id(), accepted, remark.getValue());
            show(desk.file(number));
        } catch (DecisionRefused refused) {
            remark.setInvalid(true);
            remark.setErrorMessage(String.valueOf(refused.getMessage()));
        }
    }

    private void act(Runnable act) {
        problem.removeAll();
        try {
            act.run();
            show(desk.file(number));
        } catch (DecisionRefused refused) {
            problem.add(new Note(Note.Kind.STOP, String.valueOf(refused.getMessage())));
        } catch (ConcurrencyFailureException | DataIntegrityViolationException elsewhere) {
            show(desk.file(number));
        }
    }

    /** The lot that was drawn, in words. */
    private record Audit(String words, boolean drawn) {

        Note note() {
            return new Note(drawn ? Note.Kind.LAMP : Note.Kind.PLAIN, words);
        }
    }

    /** @param open whether it can be judged now */
    private record Line(RenewalFile.Activity activity, boolean open) {

        UUID id() {
            return activity.id();
        }
    }
}
