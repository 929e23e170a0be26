package org.telepraxis.examination.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableBody;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.telepraxis.examination.PaperState;
import org.telepraxis.examination.Roster;
import org.telepraxis.uikit.KeptRows;

/** Who is in a sitting and how far they are. A row stays as it is while nothing about its candidate changes. */
final class RosterTable extends Div {

    private final boolean results;
    private final transient @Nullable Function<Roster.Place, Component> last;
    private final transient KeptRows<UUID, Roster.Place> rows;

    /** @param last what stands in the last column, such as what an officer can do */
    RosterTable(boolean results, @Nullable Function<Roster.Place, Component> last) {
        this.results = results;
        this.last = last;
        var columns = new ArrayList<>(List.of("Candidate", "State", "Answers saved", "Ends"));
        if (results) {
            columns.add("Right");
        }
        columns.add("Approved");
        if (last != null) {
            columns.add("");
        }
        var body = new NativeTableBody();
        rows = new KeptRows<>(body, Roster.Place::paper, this::row);
        add(Parts.table("Candidates of this sitting", columns, body));
    }

    void show(Roster roster) {
        rows.show(roster.places());
    }

    private Component row(Roster.Place place) {
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
        return Parts.tableRow(row);
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
}
