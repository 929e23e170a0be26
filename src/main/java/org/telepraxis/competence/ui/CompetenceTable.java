package org.telepraxis.competence.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.telepraxis.competence.LevelHeld;
import org.telepraxis.courseware.Competence;
import org.telepraxis.courseware.Domain;
import org.telepraxis.courseware.Framework;
import org.telepraxis.uikit.LevelMark;

/** The staff in words: every competence with its level, day and source. */
final class CompetenceTable extends NativeTable {

    CompetenceTable(Framework framework, Map<String, LevelHeld> held) {
        addClassName("competence-table");
        getElement().setAttribute("aria-label", "Competences with level, day and source");
        var head = getHead().addRow();
        for (var title : new String[] {"Competence", "Level", "Last seen", "Source"}) {
            var cell = head.addHeaderCell();
            cell.setText(title);
            cell.getElement().setAttribute("scope", "col");
        }
        framework.domains().forEach(domain -> add(domain, held));
    }

    private void add(Domain domain, Map<String, LevelHeld> held) {
        var row = getBody().addRow();
        row.addClassName("domain");
        var cell = row.addHeaderCell();
        cell.setText(domain.title());
        cell.getElement().setAttribute("colspan", "4").setAttribute("scope", "colgroup");
        domain.competences().forEach(competence -> add(competence, held.get(competence.id())));
    }

    private void add(Competence competence, @Nullable LevelHeld held) {
        var row = getBody().addRow();
        row.setId(competence.id());
        var code = new Span(competence.id());
        code.addClassName("code");
        var title = new Span(competence.title());
        title.addClassName("competence-name");
        var summary = new Paragraph(competence.summary());
        summary.addClassName("meta");
        var name = row.addHeaderCell();
        name.getElement().setAttribute("scope", "row");
        name.add(code, title, summary);
        if (held == null) {
            cell(row, "Not observed").addClassName("meta");
            nothing(row);
            nothing(row);
        } else {
            var level = row.addDataCell();
            level.add(new LevelMark(held.level().value()));
            cell(row, EvidenceCard.day(held.at()));
            cell(row, held.source());
        }
    }

    /** A dash holds the place in the table; on a phone, where the rows are cards, there is no place to hold. */
    private static void nothing(NativeTableRow row) {
        var cell = row.addDataCell();
        cell.setText("–");
        cell.addClassName("nothing");
    }

    private static Span cell(NativeTableRow row, String text) {
        var words = new Span(text);
        row.addDataCell().add(words);
        return words;
    }
}
