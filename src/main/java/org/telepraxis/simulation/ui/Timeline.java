package org.telepraxis.simulation.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.telepraxis.scenario.TranscriptEntry;
import org.telepraxis.scenario.TranscriptText;
import org.telepraxis.simulation.TechnicalMark;
import org.telepraxis.uikit.Note;

/** The session line by line with its clock. */
final class Timeline extends Div {

    Timeline(List<TranscriptEntry> transcript, List<TechnicalMark> technical) {
        addClassName("timeline");
        var list = new OrderedList();
        transcript.stream()
                .filter(entry -> entry.kind() != TranscriptEntry.Kind.COACHING)
                .forEach(entry -> list.add(item(entry)));
        var details = new Details("The session line by line", list);
        details.setOpened(true);
        add(details);
        if (!technical.isEmpty()) {
            var marks = new UnorderedList();
            technical.forEach(mark ->
                    marks.add(new ListItem("At " + TranscriptText.time(mark.atSeconds()) + ": " + mark.what())));
            add(new Note(Note.Kind.PLAIN, new Span("Real disturbances, which are no part of the case:"), marks));
        }
    }

    private static ListItem item(TranscriptEntry entry) {
        var since = entry.sinceDrop();
        var time = new Span(since == null ? TranscriptText.time(entry.at()) : "+" + TranscriptText.time(since));
        time.addClassName("mono");
        var name = new Span(entry.kind() == TranscriptEntry.Kind.OWN_WORDS ? "Your own words" : entry.name());
        name.addClassName("line-name");
        var text = new Paragraph(entry.text());
        var item = new ListItem(time, new Div(name, text));
        item.addClassName(
                "kind-" + entry.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        item.addClassName("who-" + entry.who().name().toLowerCase(java.util.Locale.ROOT));
        return item;
    }
}
