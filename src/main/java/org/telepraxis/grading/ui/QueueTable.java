package org.telepraxis.grading.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.UUID;
import org.telepraxis.grading.AssignedRating;
import org.telepraxis.grading.RatingStatus;
import org.telepraxis.uikit.Icon;

/** The performances, one a row; a row's title selects it. */
final class QueueTable extends NativeTable {

    interface Selection {
        void select(UUID ratingId);
    }

    QueueTable(List<AssignedRating> rows, UUID selected, Selection selection) {
        addClassName("grading-rows");
        getElement().setAttribute("aria-label", "Ratings");
        var head = getHead().addRow();
        for (var title : List.of("Performance", "Where it stands", "Due")) {
            var cell = head.addHeaderCell();
            cell.setText(title);
            cell.getElement().setAttribute("scope", "col");
        }
        rows.forEach(row -> add(row, row.ratingId().equals(selected), selection));
    }

    private void add(AssignedRating rating, boolean selected, Selection selection) {
        var row = getBody().addRow();
        if (selected) {
            row.addClassName("selected");
        }
        var title = new NativeButton(
                rating.scenarioId() + " " + rating.title(), click -> selection.select(rating.ratingId()));
        title.addClassName("row-title");
        title.getElement().setAttribute("aria-pressed", String.valueOf(selected));
        row.addDataCell()
                .add(
                        title,
                        Parts.meta("Performance %s, certification, form %s".formatted(rating.code(), rating.formId())));
        row.addDataCell().add(standing(rating));
        row.addDataCell().add(Parts.styled(Words.day(rating.due()), "due"));
    }

    private static Component standing(AssignedRating rating) {
        if (rating.paused()) {
            return flag("pause", "wait", "Paused until your concern was looked at");
        }
        if (rating.status() == RatingStatus.LOCKED) {
            return rating.resultStands()
                    ? flag("circle-check", "ok", "Locked. The result stands: compare")
                    : flag("lock", "", "Locked");
        }
        if (rating.status() == RatingStatus.IN_PROGRESS) {
            return flag("notebook-pen", "", "In progress, %d left".formatted(rating.left()));
        }
        return Parts.meta("New, about %d min".formatted(rating.minutes()));
    }

    private static Span flag(String icon, String style, String text) {
        var flag = new Span(Icon.of(icon), new Span(text));
        flag.addClassName("flag");
        if (!style.isEmpty()) {
            flag.addClassName(style);
        }
        return flag;
    }
}
