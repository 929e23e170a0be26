package org.telepraxis.examination.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.telepraxis.examination.Roster;
import org.telepraxis.uikit.KeptRows;

/** What was written down about a sitting, and a field for the next note, which stays while others are read or written. */
final class RosterNotes extends Section {

    private final Paragraph nothing = new Paragraph("Nothing is written down yet.");
    private final UnorderedList list = new UnorderedList();
    private final transient KeptRows<Roster.Remark, Roster.Remark> notes =
            new KeptRows<>(list, note -> note, RosterNotes::note);
    private final Select<About> about = new Select<>();
    private final TextArea words = new TextArea("What happened");
    private List<About> candidates = List.of();

    RosterNotes(BiConsumer<@Nullable UUID, String> write) {
        addClassName("exam-section");
        nothing.addClassName("muted");
        list.addClassName("exam-list");
        about.setLabel("About");
        about.setItemLabelGenerator(one -> one == null ? "The whole sitting" : one.candidate());
        about.setEmptySelectionAllowed(true);
        about.setEmptySelectionCaption("The whole sitting");
        words.setMaxLength(4000);
        words.setHelperText(
                "Who was identified and how, what disturbed whom, and what was done. It stays as you write it.");
        var refusal = Parts.refusal();
        var keep = Parts.button(
                "Write it down",
                "",
                () -> Parts.attempt(refusal, () -> {
                    var chosen = about.getValue();
                    write.accept(chosen == null ? null : chosen.paper(), words.getValue());
                    words.clear();
                    about.clear();
                }));
        var form = new Div(about, words, refusal, keep);
        form.addClassName("exam-form");
        add(new H2("Invigilation"), nothing, list, form);
    }

    void show(Roster roster) {
        nothing.setVisible(roster.notes().isEmpty());
        list.setVisible(!roster.notes().isEmpty());
        notes.show(roster.notes());
        var now = roster.places().stream()
                .map(place -> new About(place.paper(), place.candidate()))
                .toList();
        if (!now.equals(candidates)) {
            var chosen = about.getValue();
            candidates = now;
            about.setItems(now);
            about.setValue(now.contains(chosen) ? chosen : null);
        }
    }

    private static ListItem note(Roster.Remark note) {
        return new ListItem(
                new Paragraph(note.words()),
                new Span(),
                Parts.meta("%s, %s%s"
                        .formatted(
                                note.author(),
                                Times.moment(note.at()),
                                note.about().isEmpty() ? "" : ", about " + note.about())));
    }

    /** A candidate whom a note can be about. */
    private record About(UUID paper, String candidate) {}
}
