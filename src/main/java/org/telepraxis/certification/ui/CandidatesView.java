package org.telepraxis.certification.ui;

import com.vaadin.flow.component.Component;
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
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.telepraxis.certification.CandidacyState;
import org.telepraxis.certification.CandidateSummary;
import org.telepraxis.certification.CertificationDecisions;
import org.telepraxis.certification.rules.Assessment.Proposal;
import org.telepraxis.uikit.Icon;
import org.telepraxis.uikit.Note;
import org.telepraxis.uikit.PageHeader;

@Route(CertificationNavigation.CANDIDATES)
@PageTitle("Candidates · Telepraxis")
@Menu(title = "Candidates", icon = "users", order = 320)
@RolesAllowed("OFFICER")
@StyleSheet("context://styles/certification.css")
class CandidatesView extends Div {

    private final List<CandidateSummary> candidates;
    private final NativeTableBody rows = new NativeTableBody();

    CandidatesView(CertificationDecisions decisions) {
        addClassName("page");
        candidates = decisions.candidates();
        long ready = candidates.stream().filter(CandidateSummary::ready).count();
        var waiting =
                ready == 0 ? "No decision waits." : ready == 1 ? "One decision waits." : ready + " decisions wait.";
        var lede = waiting + " Results are due within 15 working days.";
        add(new PageHeader("Candidates", lede, many(), rules()), pipeline(ready), finder());
        if (candidates.isEmpty()) {
            add(
                    new Note(
                            Note.Kind.PLAIN,
                            "Nobody is a candidate yet. Trainees enrol from their page Certification; they appear here at once."));
        } else {
            add(table());
            show("");
        }
        var rule = new Paragraph(
                "The rules propose; a person decides. You cannot decide on anyone you trained, supervised or rated.");
        rule.addClassName("meta");
        add(rule);
    }

    private static Anchor many() {
        var link = new Anchor(CertificationNavigation.BULK, "Decide on many");
        link.addClassName("btn");
        return link;
    }

    private static Anchor rules() {
        var link = new Anchor(CertificationNavigation.OFFICE_RULES, "How we decide");
        link.addClassName("btn");
        return link;
    }

    private Component pipeline(long ready) {
        var pipeline = new OrderedList(
                step(
                        count(line -> !line.state().closed() && line.proposal() == Proposal.WAITING),
                        "In assessment",
                        false),
                step(ready, "Ready to decide", true),
                step(count(line -> line.state() == CandidacyState.REFERRED), "With the panel", false),
                step(count(line -> line.state() == CandidacyState.CERTIFIED), "Certified", false),
                step(count(line -> line.state() == CandidacyState.DECLINED), "Not certified", false));
        pipeline.addClassName("pipe");
        return pipeline;
    }

    private long count(Predicate<CandidateSummary> which) {
        return candidates.stream().filter(which).count();
    }

    private static ListItem step(long count, String label, boolean current) {
        var number = new Span(Long.toString(count));
        number.addClassNames("pipe-count", "num");
        var step = new ListItem(number, new Span(label));
        if (current && count > 0) {
            step.getElement().setAttribute("aria-current", "step");
        }
        return step;
    }

    private Component finder() {
        var find = new TextField("Find", change -> show(change.getValue()));
        find.setPlaceholder("Name");
        find.setClearButtonVisible(true);
        find.setValueChangeMode(ValueChangeMode.LAZY);
        find.addClassName("finder");
        var row = new Div(new H2("Ready to decide, and what is holding others"), find);
        row.addClassNames("row", "between", "finder-row");
        return row;
    }

    private Component table() {
        var head = new NativeTableRow(
                new NativeTableHeaderCell("Candidate"),
                new NativeTableHeaderCell("Scheme"),
                new NativeTableHeaderCell("What the rules say"),
                new NativeTableHeaderCell("Outcome by rule"),
                new NativeTableHeaderCell("Decision"));
        var table = new NativeTable(new NativeTableHeader(head), rows);
        table.addClassName("candidates");
        return table;
    }

    private void show(String name) {
        var wanted = name.strip().toLowerCase(Locale.ROOT);
        rows.removeAll();
        candidates.stream()
                .filter(line -> line.name().toLowerCase(Locale.ROOT).contains(wanted))
                .map(CandidatesView::row)
                .forEach(rows::add);
    }

    private static NativeTableRow row(CandidateSummary line) {
        var name = new Span(line.name());
        name.addClassName("strong");
        var attempt = line.attempt() == 1 ? "First attempt" : "Attempt " + line.attempt();
        var who = new Div(name, Words.meta("%s, since %s".formatted(attempt, Words.day(line.enrolledAt()))));
        who.addClassName("stacked");
        var open = new Anchor(CertificationNavigation.candidate(line.id()), line.ready() ? "Decide" : "Open");
        open.getElement().setAttribute("aria-label", open.getText() + ": " + line.name());
        var outcome = new Div(line.state().closed() ? Words.meta(line.state().label()) : Words.badge(line.proposal()));
        outcome.addClassName("stacked");
        if (line.proposed()) {
            outcome.add(Words.meta("Waits for a second officer"));
        }
        return new NativeTableRow(
                new NativeTableCell(who),
                new NativeTableCell(new Span(line.scheme())),
                new NativeTableCell(rules(line)),
                new NativeTableCell(outcome),
                new NativeTableCell(open));
    }

    private static Component rules(CandidateSummary line) {
        var style = switch (line.proposal()) {
            case PASS -> "ok";
            case FAIL -> "stop";
            case PANEL, WAITING -> "wait";
        };
        var icon = switch (line.proposal()) {
            case PASS -> "check";
            case FAIL -> "x";
            case PANEL, WAITING -> "hourglass";
        };
        var rules = new Span(Icon.of(icon), new Span(line.rulesSay()));
        rules.addClassNames("rules-say", style);
        return rules;
    }
}
