package org.telepraxis.simulation.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.telepraxis.competence.EvidenceEntry;
import org.telepraxis.simulation.AttemptStatus;
import org.telepraxis.simulation.AttemptView;
import org.telepraxis.uikit.LevelMark;
import org.telepraxis.uikit.Note;

/** Where a certification attempt stands with its raters. */
final class RatingNews {

    private RatingNews() {}

    static Note of(AttemptView attempt, List<EvidenceEntry> evidence) {
        if (attempt.status() == AttemptStatus.WITHDRAWN) {
            return new Note(
                    Note.Kind.PLAIN, "You left this session. It counts as withdrawn, not failed, and nobody rates it.");
        }
        return evidence.stream()
                .filter(entry -> entry.sourceId().equals(attempt.id().value()))
                .findFirst()
                .map(RatingNews::levels)
                .orElseGet(
                        () -> new Note(
                                Note.Kind.LAMP,
                                new H2("Waiting for raters"),
                                new Paragraph(
                                        "Two supervisors read this session without knowing whose it is. Levels appear here when both are done.")));
    }

    private static Note levels(EvidenceEntry entry) {
        var list = new UnorderedList();
        list.addClassName("level-list");
        entry.levels().entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByKey())
                .forEach(rated -> {
                    var code = new Span(rated.getKey());
                    code.addClassName("code");
                    list.add(new ListItem(code, new LevelMark(rated.getValue().value())));
                });
        return new Note(Note.Kind.OK, new H2("Rated by two supervisors"), list);
    }
}
