package org.telepraxis.competence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.telepraxis.competence.CompetenceFramework;
import org.telepraxis.competence.EvidenceEntry;
import org.telepraxis.competence.EvidenceLedger;
import org.telepraxis.identity.CurrentPerson;
import org.telepraxis.uikit.Note;
import org.telepraxis.uikit.PageHeader;

@Route(CompetenceNavigation.PATH)
@PageTitle("Competences · Telepraxis")
@Menu(title = "Competences", icon = "chart-no-axes-column", order = 210)
@RolesAllowed("TRAINEE")
@StyleSheet("context://styles/competence.css")
class CompetencesView extends Div {

    CompetencesView(CompetenceFramework frameworks, EvidenceLedger ledger, CurrentPerson current) {
        addClassName("page");
        var framework = frameworks.current();
        var person = current.id();
        var held = ledger.levelsShownTo(person);
        var entries = ledger.shownTo(person);
        add(new PageHeader(
                "Competences", "What you were seen to do, on one scale. The last level counts, not the best one."));
        var count = new Span(CompetenceStaff.observed(framework, held) + ".");
        count.addClassName("meta");
        add(section("Your competences", count, new CompetenceStaff(framework, held)));
        if (entries.isEmpty()) {
            add(new Note(
                    Note.Kind.PLAIN,
                    "Nothing observed yet. Levels appear here when a session of yours has been rated."));
        }
        add(section("Table and evidence", new Span(), new CompetenceTable(framework, held)));
        if (!entries.isEmpty()) {
            add(section("Sessions behind these levels", new Span(), sessions(entries)));
        }
    }

    private static Component section(String title, Component beside, Component content) {
        var head = new Div(new H2(title), beside);
        head.addClassNames("row", "between");
        var section = new Section(head, content);
        section.addClassName("competence-section");
        return section;
    }

    private static Component sessions(List<EvidenceEntry> entries) {
        var list = new Div();
        list.addClassName("stack");
        entries.forEach(entry -> list.add(new EvidenceCard(entry)));
        var note = new Paragraph("Raters are not named. Each line names the exact version it was judged on.");
        note.addClassName("meta");
        list.add(note);
        return list;
    }
}
