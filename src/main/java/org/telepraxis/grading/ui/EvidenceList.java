package org.telepraxis.grading.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;
import org.telepraxis.grading.Judgement;
import org.telepraxis.grading.Performance.Entry;
import org.telepraxis.uikit.Icon;

/** The lines kept for one criterion, in the order they were kept; each leads back to its place in the transcript. */
final class EvidenceList extends Div {

    private static final int SHORT = 44;

    private final OpenRating rating;
    private final String competence;
    private final TranscriptPane transcript;

    EvidenceList(OpenRating rating, String competence, TranscriptPane transcript) {
        this.rating = rating;
        this.competence = competence;
        this.transcript = transcript;
        addClassName("evidence");
    }

    void show() {
        removeAll();
        var anchors = rating.criterion(competence).evidence();
        add(new H3(title(anchors.size())));
        if (anchors.isEmpty()) {
            add(Parts.metaLine("Keep at least one line of the transcript: press E on it, or its bookmark."));
            return;
        }
        var list = new OrderedList();
        for (int i = 0; i < anchors.size(); i++) {
            list.add(item(i + 1, anchors.get(i)));
        }
        add(list);
    }

    private ListItem item(int number, String anchor) {
        var entries = rating.performance().transcript();
        var quote = entries.stream()
                .filter(entry -> entry.anchor().equals(anchor))
                .findFirst()
                .map(EvidenceList::quote)
                .orElse(anchor);
        var go = new NativeButton(quote, click -> transcript.reveal(anchor));
        go.addClassName("quote");
        var item = new ListItem(Parts.styled(String.valueOf(number), "number"), go);
        if (rating.sheet().writable()) {
            var remove = new NativeButton("", click -> rating.say(new Judgement.EvidenceRemoved(competence, anchor)));
            remove.add(Icon.of("x"));
            remove.addClassName("remove");
            remove.getElement().setAttribute("aria-label", "Remove evidence " + number);
            item.add(remove);
        }
        return item;
    }

    private static String title(int count) {
        return switch (count) {
            case 0 -> "Evidence";
            case 1 -> "Evidence, one line";
            default -> "Evidence, %d lines".formatted(count);
        };
    }

    private static String quote(Entry entry) {
        var words = List.of(entry.text().split("\\s+"));
        var text = entry.text();
        if (text.length() > SHORT) {
            var shortened = new StringBuilder();
            for (var word : words) {
                if (shortened.length() + word.length() > SHORT) {
                    break;
                }
                shortened.append(word).append(' ');
            }
            text = shortened.toString().strip() + " …";
        }
        return Words.sessionTime(entry) + " " + text;
    }
}
