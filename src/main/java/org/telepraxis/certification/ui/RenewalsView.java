package org.telepraxis.certification.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
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
import org.telepraxis.certification.RenewalDesk;
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
                                .formatted(file.scheme(), number, Words.day(file.expiresOn()))),
                new RenewalDecision(desk, file));
    }
}
