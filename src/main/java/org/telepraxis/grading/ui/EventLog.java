package org.telepraxis.grading.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.telepraxis.grading.Performance;
import org.telepraxis.grading.Performance.Voice;
import org.telepraxis.uikit.Note;

/** What the session recorded by itself: acts, the connection, and what really disturbed it. */
final class EventLog extends Div {

    EventLog(Performance performance) {
        addClassName("event-log");
        var technical = performance.technical();
        add(new H2("Real disturbances"));
        if (technical.isEmpty()) {
            add(Parts.metaLine("None. Every loss of connection below belongs to the case."));
        } else {
            add(
                    new Note(
                            Note.Kind.LAMP,
                            "These really happened to the candidate and are no part of the case. The session clock stood still."));
            var list = new UnorderedList();
            technical.forEach(mark -> list.add(
                    new ListItem(Parts.styled(Words.minutes(mark.at()), "time"), Parts.styled(mark.what(), "said"))));
            add(list);
        }
        add(new H2("The case"));
        var clocks = Words.secondClock(performance);
        if (!clocks.isEmpty()) {
            add(Parts.metaLine(clocks));
        }
        var acts = new OrderedList();
        performance.transcript().stream()
                .filter(entry -> entry.voice() == Voice.ACT
                        || entry.voice() == Voice.CONNECTION
                        || entry.voice() == Voice.SYSTEM)
                .forEach(entry -> {
                    var item = new ListItem(
                            Parts.styled(Words.sessionTime(entry), "time"), Parts.styled(entry.text(), "said"));
                    item.addClassName(TranscriptPane.voiceClass(entry.voice()));
                    acts.add(item);
                });
        add(acts);
        if (!performance.ending().isEmpty()) {
            add(new Paragraph("Ending: " + performance.ending()));
        }
    }
}
