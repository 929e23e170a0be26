package org.telepraxis.certification.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.telepraxis.certification.rules.Assessment;
import org.telepraxis.certification.rules.Finding;
import org.telepraxis.certification.rules.Verdict;
import org.telepraxis.uikit.Icon;

/** The rules in their order, each with what it asks and what it found. */
final class FindingsList extends UnorderedList {

    FindingsList(Assessment assessment) {
        addClassName("findings");
        assessment.findings().forEach(finding -> add(line(finding)));
    }

    private static ListItem line(Finding finding) {
        var mark = mark(finding.verdict());
        var rule = new Span(finding.rule());
        rule.addClassName("strong");
        var demand = new Span(finding.demand());
        demand.addClassName("muted");
        var evidence = new Span(finding.verdict().evidence());
        evidence.addClassName("num");
        var line = new ListItem(mark, rule, demand, evidence);
        if (!finding.lines().isEmpty()) {
            line.add(pieces(finding));
        }
        return line;
    }

    /** The evidence piece by piece, below the line of its rule. */
    private static UnorderedList pieces(Finding finding) {
        var pieces = new UnorderedList();
        pieces.addClassName("pieces");
        finding.lines().forEach(piece -> pieces.add(new ListItem(piece)));
        return pieces;
    }

    private static Span mark(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Met met -> mark("done", "check", "Met");
            case Verdict.NotMet not -> mark("miss", "x", "Not met");
            case Verdict.Pending pending -> mark("late", "hourglass", "Not yet");
            case Verdict.ForPanel panel -> mark("late", "users", "For the panel");
        };
    }

    private static Span mark(String style, String icon, String label) {
        var mark = new Span(Icon.of(icon));
        mark.addClassNames("mk", style);
        mark.getElement().setAttribute("role", "img").setAttribute("aria-label", label);
        return mark;
    }
}
