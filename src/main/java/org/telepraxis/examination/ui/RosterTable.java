package org.telepraxis.examination.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.telepraxis.examination.PaperState;
import org.telepraxis.examination.Roster;

/** Who is in a sitting and how far they are, and what was written down about it. */
final class RosterTable {

    private RosterTable() {}

    /** @param last what stands in the last column, such as what an officer can do */
    static Div places(Roster roster, boolean results, @Nullable Function<Roster.Place, Component> last) {
        var columns = new ArrayList<>(List.of("Candidate", "State", "Answers saved", "Ends"));
        if (results) {
            columns.add("Right");
        }
        columns.add("Approved");
        if (last != null) {
            columns.add("");
        }
        var rows = new ArrayList<List<Object>>();
        for (var place : roster.places()) {
            var row = new ArrayList<Object>(List.of(
                    place.candidate(),
                    state(place),
                    place.state() == PaperState.BOOKED ? "–" : "%d of %d".formatted(place.kept(), place.asked()),
                    ends(place)));
            if (results) {
                row.add(place.correct() == null ? "–" : result(place));
            }
            row.add(approved(place));
            if (last != null) {
                row.add(last.apply(place));
            }
            rows.add(row);
        }
        return Parts.table("Candidates of this sitting", columns, rows);
    }

    private static String state(Roster.Place place) {
        return place.state().label()
                + (place.timeUp() ? ", time was over" : "")
                + (place.late() > 0 ? ", %d too late".formatted(place.late()) : "");
    }

    private static String ends(Roster.Place place) {
        var end = place.handedInAt() != null ? place.handedInAt() : place.endsAt();
        return end == null ? "–" : Times.clock(end);
    }

    private static String result(Roster.Place place) {
        return "%d of %d, %s"
                .formatted(
                        place.correct(),
                        place.asked(),
                        place.stands()
                                ? "stays passed"
                                : Boolean.TRUE.equals(place.passed()) ? "passed" : "not passed");
    }

    private static String approved(Roster.Place place) {
        var parts = new ArrayList<String>();
        if (place.extraMinutes() > 0) {
            parts.add("%d min more".formatted(place.extraMinutes()));
        }
        if (place.breakMinutes() > 0) {
            parts.add("breaks %d min".formatted(place.breakMinutes()));
        }
        return parts.isEmpty() ? "–" : String.join(", ", parts);
    }

    /** The notes so far, and a field for the next one. */
    static Section notes(Roster roster, BiConsumer<@Nullable UUID, String> write) {
        var about = new Select<Roster.Place>();
        about.setLabel("About");
        about.setItems(roster.places());
        about.setItemLabelGenerator(place -> place == null ? "The whole sitting" : place.candidate());
        about.setEmptySelectionAllowed(true);
        about.setEmptySelectionCaption("The whole sitting");
        var words = new TextArea("What happened");
        words.setMaxLength(4000);
        words.setHelperText(
                "Who was identified and how, what disturbed whom, and what was done. It stays as you write it.");
        var refusal = Parts.refusal();
        var keep = Parts.button(
                "Write it down",
                "",
                () -> Parts.attempt(refusal, () -> {
                    var place = about.getValue();
                    write.accept(place == null ? null : place.paper(), words.getValue());
                }));
        var form = new Div(about, words, refusal, keep);
        form.addClassName("exam-form");
        return Parts.section(
                "Invigilation",
                Parts.list(
                        "Nothing is written down yet.",
                        roster.notes().stream().map(RosterTable::note).toList()),
                form);
    }

    private static ListItem note(Roster.Remark note) {
        var words = new Paragraph(note.words());
        return new ListItem(
                words,
                new Span(),
                Parts.meta("%s, %s%s"
                        .formatted(
                                note.author(),
                                Times.moment(note.at()),
                                note.about().isEmpty() ? "" : ", about " + note.about())));
    }
}
