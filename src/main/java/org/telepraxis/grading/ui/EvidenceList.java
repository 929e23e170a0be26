package org.telepraxis.grading.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.telepraxis.grading.Judgement;
import org.telepraxis.grading.Quote;
import org.telepraxis.uikit.Icon;

/** The lines kept for one criterion, in the order they were kept; each leads back to its place in the transcript. */
final class EvidenceList extends Div {

    private static final int SHORT = 110;

    private final OpenRating rating;
    private final String competence;
    private final TranscriptPane transcript;
    private @Nullable Shown shown;

    EvidenceList(OpenRating rating, String competence, TranscriptPane transcript) {
        this.rating = rating;
        this.competence = competence;
        this.transcript = transcript;
        addClassName("evidence");
    }

    /** Draws anew only what differs: a click that is under way when an answer comes is not lost. */
    void show() {
        var anchors = rating.criterion(competence).evidence();
        var now = new Shown(anchors, rating.sheet().writable());
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        removeAll();
        add(new H3(title(anchors.size())));
        if (anchors.isEmpty()) {
            var how = Parts.metaLine("Keep at least one line, passage or moment: press a line's bookmark");
            how.add(
                    Parts.styled(", or E while the line has the focus", "with-keys"),
                    new Span(". Words that are selected are kept as a passage."));
            add(how);
            return;
        }
        var list = new OrderedList();
        for (int i = 0; i < anchors.size(); i++) {
            list.add(item(i + 1, anchors.get(i)));
        }
        add(list);
    }

    private ListItem item(int number, String anchor) {
        var quote = rating.performance().quote(anchor);
        var go = new NativeButton(
                quote.map(EvidenceList::shown).orElse(anchor),
                click -> quote.ifPresent(found -> transcript.reveal(found.anchor())));
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
            case 1 -> "Evidence, one piece";
            default -> "Evidence, %d pieces".formatted(count);
        };
    }

    private static String shown(Quote quote) {
        var words = List.of(quote.text().split("\\s+"));
        var text = quote.text();
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
        return Words.sessionTime(quote.at(), quote.sinceDrop()) + " " + (quote.part() ? "… " + text + " …" : text);
    }

    private record Shown(List<String> anchors, boolean writable) {}
}
