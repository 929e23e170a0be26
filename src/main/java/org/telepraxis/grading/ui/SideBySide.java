package org.telepraxis.grading.ui;

import com.vaadin.flow.component.html.NativeTable;
import java.util.ArrayList;
import java.util.List;
import org.telepraxis.grading.AppealFile;

/** Every rating of a performance: those that were given first, what stood, those of the panel, and what it found. */
final class SideBySide extends NativeTable {

    SideBySide(AppealFile file) {
        addClassName("side-by-side");
        getElement().setAttribute("aria-label", "First ratings and panel");
        var head = getHead().addRow();
        for (var title : titles(file)) {
            var cell = head.addHeaderCell();
            cell.setText(title);
            cell.getElement().setAttribute("scope", "col");
        }
        for (var row : file.rows()) {
            var line = getBody().addRow();
            line.setClassName("differs", row.differs());
            line.addDataCell().add(Parts.styled(row.subject(), "code"));
            row.first().forEach(said -> line.addDataCell().setText(shown(said)));
            line.addDataCell().add(Parts.styled(shown(row.stood()), "strong"));
            row.panel().forEach(said -> line.addDataCell().setText(shown(said)));
            if (file.panel().isPresent()) {
                line.addDataCell().add(Parts.styled(shown(row.panelFound()), "strong"));
            }
        }
    }

    private static List<String> titles(AppealFile file) {
        var titles = new ArrayList<String>();
        titles.add("");
        file.first().raters().forEach(seat -> titles.add(title(seat)));
        titles.add("Stood");
        file.panel().ifPresent(panel -> {
            panel.raters().forEach(seat -> titles.add("Panel: " + title(seat)));
            titles.add("Panel found");
        });
        return titles;
    }

    private static String title(AppealFile.Seat seat) {
        return seat.rater() + (seat.deciding() ? ", third" : "") + (seat.locked() ? "" : ", not locked");
    }

    private static String shown(String said) {
        return said.isEmpty() ? "–" : said;
    }
}
