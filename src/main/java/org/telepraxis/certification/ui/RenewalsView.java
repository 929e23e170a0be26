package org.telepraxis.certification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.telepraxis.certification.ActivityState;
import org.telepraxis.certification.DecisionRefused;
import org.telepraxis.certification.RenewalDesk;
import org.telepraxis.certification.RenewalFile;
import org.telepraxis.certification.RenewalState;
import org.telepraxis.uikit.Note;
import org.telepraxis.uikit.PageHeader;

@Route(CertificationNavigation.RENEWALS)
@PageTitle("Renewals · Telepraxis")
@Menu(title = "Renewals", icon = "refresh-cw", order = 340)
@RolesAllowed("OFFICER")
@StyleSheet("context://styles/certification.css")
@StyleSheet("context://styles/certification-life.css")
class RenewalsView extends Div implements HasUrlParameter<String> {

    private final transient RenewalDesk desk;

    RenewalsView(RenewalDesk desk) {
        this.desk = desk;
        addClassName("page");
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String number) {
        try {
            if (number == null) {
                list();
            } else {
                open(number);
            }
        } catch (NoSuchElementException e) {
            throw new NotFoundException();
        }
    }

    private void list() {
        var lines = desk.all();
        long waiting = lines.stream()
                .filter(line -> line.state() == RenewalState.REQUESTED)
                .count();
        removeAll();
        add(new PageHeader(
                "Renewals",
                waiting == 0
                        ? "No renewal waits for you."
                        : waiting == 1 ? "One renewal waits for you." : waiting + " renewals wait for you."));
        if (lines.isEmpty()) {
            add(new Note(Note.Kind.PLAIN, "Nobody has begun a renewal. Holders find it beside their certificate."));
            return;
        }
        var body = new NativeTableBody();
        lines.forEach(line -> body.add(row(line)));
        var table = new NativeTable(
                new NativeTableHeader(new NativeTableRow(
                        new NativeTableHeaderCell("Holder"),
                        new NativeTableHeaderCell("Certificate"),
                        new NativeTableHeaderCell("State"),
                        new NativeTableHeaderCell("Asked for"),
                        new NativeTableHeaderCell("File"))),
                body);
        table.addClassName("candidates");
        add(table);
    }

    private static NativeTableRow row(RenewalDesk.Line line) {
        var name = new Span(line.holder());
        name.addClassName("strong");
        var which = new Div(Words.mono(line.number()), Words.meta(line.scheme()));
        which.addClassName("stacked");
        var state = new Div(Words.badge(line.state().label(), line.state() == RenewalState.GRANTED ? "ok" : "wait"));
        state.addClassName("stacked");
        if (line.audited()) {
            state.add(Words.meta("Drawn for audit"));
        }
        var asked = line.requestedAt();
        var open = new Anchor(
                CertificationNavigation.RENEWALS + "/" + line.number(),
                line.state() == RenewalState.REQUESTED ? "Decide" : "Open");
        open.getElement().setAttribute("aria-label", open.getText() + ": " + line.holder());
        return new NativeTableRow(
                new NativeTableCell(name),
                new NativeTableCell(which),
                new NativeTableCell(state),
                new NativeTableCell(new Span(asked == null ? "" : Words.day(asked))),
                new NativeTableCell(open));
    }

    private void open(String number) {
        var file = desk.file(number);
        removeAll();
        var crumb = new Paragraph(new Anchor(CertificationNavigation.RENEWALS, "Renewals"));
        crumb.addClassName("crumb");
        add(
                crumb,
                new PageHeader(
                        file.holder(),
                        "%s, certificate %s, valid to %s."
                                .formatted(file.scheme(), number, Words.day(file.expiresOn()))));
        if (file.audit() != null) {
            add(new Note(file.audited() ? Note.Kind.LAMP : Note.Kind.PLAIN, file.audit()));
        }
        var left = new Div(new H2("What it asks for"), new RequirementList(file.requirements()), decision(file));
        left.addClassName("renewal-part");
        var right = new Div(new H2("Ledger"), ledger(file));
        right.addClassName("renewal-part");
        var split = new Div(left, right);
        split.addClassName("renewal-split");
        add(split);
    }

    private Div ledger(RenewalFile file) {
        if (file.activities().isEmpty()) {
            return new Div(Words.meta("Nothing entered."));
        }
        var list = new UnorderedList();
        list.addClassName("ledger");
        file.activities().forEach(activity -> list.add(line(file, activity)));
        return new Div(list);
    }

    private ListItem line(RenewalFile file, RenewalFile.Activity activity) {
        var entry = activity.entry();
        var title = new Span(entry.title());
        title.addClassName("strong");
        var state = Words.badge(
                activity.state().label(),
                switch (activity.state()) {
                    case DECLARED -> "wait";
                    case ACCEPTED -> "ok";
                    case REFUSED -> "stop";
                });
        var head = new Div(title, new Span(ActivityForm.hours(entry.minutes())), state);
        head.addClassNames("row", "between");
        var item = new ListItem(
                head,
                Words.meta("%s, %s. %s".formatted(entry.kind().label(), Words.day(entry.doneOn()), entry.evidence())));
        if (!activity.remark().isBlank()) {
            item.add(Words.meta(activity.remark()));
        }
        if (file.state() == RenewalState.REQUESTED && activity.state() == ActivityState.DECLARED) {
            item.add(judging(file.number(), activity));
        }
        return item;
    }

    private Div judging(String number, RenewalFile.Activity activity) {
        var remark = new TextField();
        remark.setPlaceholder("Remark");
        remark.setAriaLabel("Remark on " + activity.entry().title());
        remark.setMaxLength(1000);
        var seen = new Button("Evidence seen", click -> judge(number, activity, true, remark));
        seen.setAriaLabel("Evidence seen: " + activity.entry().title());
        var refuse = new Button("Not accepted", click -> judge(number, activity, false, remark));
        refuse.setAriaLabel("Not accepted: " + activity.entry().title());
        refuse.addThemeVariants(ButtonVariant.TERTIARY);
        var row = new Div(remark, seen, refuse);
        row.addClassName("row");
        return row;
    }

    private void judge(String number, RenewalFile.Activity activity, boolean accepted, TextField remark) {
        try {
            desk.judge(number, activity.id(), accepted, remark.getValue());
            open(number);
        } catch (DecisionRefused refused) {
            remark.setInvalid(true);
            remark.setErrorMessage(String.valueOf(refused.getMessage()));
        }
    }

    private Div decision(RenewalFile file) {
        var panel = new Div();
        panel.addClassName("stack");
        if (file.successor() != null) {
            panel.add(new Note(
                    Note.Kind.OK,
                    new Div(new Span("Renewed as "), Words.mono(file.successor()), new Span(".")),
                    Words.outside(CertificationNavigation.check(file.successor()), "Check page")));
        }
        if (file.state() != RenewalState.REQUESTED) {
            return panel;
        }
        var reason = new TextArea("Reason");
        reason.setHelperText("Kept on the record; the holder reads it if you send the renewal back.");
        reason.setMaxLength(2000);
        reason.setWidthFull();
        var noConflict =
                new Checkbox("I have not trained, supervised or rated this person, and have no other tie to them.");
        var problem = new Div();
        problem.getElement().setAttribute("role", "alert");
        var grant = new Button(
                "Renew to " + Words.day(file.renewedUntil()),
                click -> act(
                        file.number(),
                        problem,
                        () -> desk.grant(file.number(), reason.getValue(), noConflict.getValue())));
        grant.addThemeVariants(ButtonVariant.PRIMARY);
        var back = new Button(
                "Send back",
                click -> act(file.number(), problem, () -> desk.sendBack(file.number(), reason.getValue())));
        var buttons = new Div(grant, back);
        buttons.addClassName("row");
        panel.add(reason, noConflict, problem, buttons);
        return panel;
    }

    private void act(String number, Div problem, Runnable act) {
        problem.removeAll();
        try {
            act.run();
            open(number);
        } catch (DecisionRefused refused) {
            problem.add(new Note(Note.Kind.STOP, String.valueOf(refused.getMessage())));
        } catch (ConcurrencyFailureException | DataIntegrityViolationException elsewhere) {
            open(number);
        }
    }
}
