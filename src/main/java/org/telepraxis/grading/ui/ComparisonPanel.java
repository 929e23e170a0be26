package org.telepraxis.grading.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.telepraxis.competence.Level;
import org.telepraxis.grading.Comparison;
import org.telepraxis.uikit.LevelMark;

/** Own levels beside those that stand, for one's own calibration. */
final class ComparisonPanel extends RubricPanel {

    ComparisonPanel(OpenRating rating) {
        addClassName("comparison");
        var title = new H2("Your levels and the result");
        title.addClassName("title");
        title.getElement().setAttribute("tabindex", "-1");
        add(title);
        rating.comparison().ifPresent(comparison -> {
            long same = comparison.rows().stream().filter(Comparison.Row::same).count();
            add(
                    Parts.metaLine("%d of %d are the same. Nobody else's levels are shown."
                            .formatted(same, comparison.rows().size())),
                    table(comparison));
        });
    }

    @Override
    void refresh(OpenRating.Saved how, String message) {
        // What stands does not change.
    }

    @Override
    void focusStart() {
        getChildren().findFirst().ifPresent(title -> title.getElement().callJsFunction("focus"));
    }

    private static NativeTable table(Comparison comparison) {
        var table = new NativeTable();
        table.getElement().setAttribute("aria-label", "Own levels and result");
        var head = table.getHead().addRow();
        for (var title : List.of("Competence", "You", "Stands")) {
            var cell = head.addHeaderCell();
            cell.setText(title);
            cell.getElement().setAttribute("scope", "col");
        }
        comparison.rows().forEach(row -> {
            var line = table.getBody().addRow();
            line.setClassName("differs", !row.same());
            line.addDataCell().add(Parts.styled(row.competence(), "code"));
            line.addDataCell()
                    .add(new LevelMark(row.own().level().map(Level::value).orElse(null)));
            line.addDataCell().add(new Span(row.stands()));
        });
        return table;
    }
}
