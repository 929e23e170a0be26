package org.telepraxis.certification.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.List;
import java.util.stream.IntStream;
import org.telepraxis.certification.BulkProgress;
import org.telepraxis.uikit.KeptRows;

/** How far a decision on many has come. What is done already stays as it is while the next rows follow. */
final class BulkJobCard extends Div {

    private static final int ROWS_SHOWN = 200;

    private final Span title = new Span();
    private final ProgressBar bar;
    private final transient KeptRows<Integer, Line> lines;

    BulkJobCard(BulkProgress job) {
        title.addClassName("strong");
        bar = new ProgressBar(0, Math.max(1, job.rows().size()));
        var body = new NativeTableBody();
        lines = new KeptRows<>(body, Line::place, BulkJobCard::row);
        var table = new NativeTable(body);
        table.addClassName("candidates");
        addClassName("certificate-card");
        add(
                title,
                Words.meta("%s, %s. %s".formatted(job.officer(), Words.day(job.askedAt()), job.reason())),
                bar,
                table);
        show(job);
    }

    void show(BulkProgress job) {
        int all = job.rows().size();
        title.setText("%s: %,d of %,d done%s"
                .formatted(
                        job.act().label(),
                        job.done(),
                        all,
                        job.failed() == 0 ? "" : ", %,d not".formatted(job.failed())));
        bar.setValue(job.done() + job.failed());
        bar.getElement().setAttribute("aria-label", "%d of %d".formatted(job.done() + job.failed(), all));
        lines.show(decided(job));
    }

    private static List<Line> decided(BulkProgress job) {
        return IntStream.range(0, job.rows().size())
                .mapToObj(place -> new Line(place, job.rows().get(place)))
                .filter(line -> line.row().state() != BulkProgress.State.WAITING)
                .limit(ROWS_SHOWN)
                .toList();
    }

    private static NativeTableRow row(Line line) {
        var row = line.row();
        return new NativeTableRow(
                new NativeTableCell(new Span(row.name())),
                new NativeTableCell(
                        row.state() == BulkProgress.State.DONE
                                ? Words.mono(row.outcome())
                                : Words.badge(row.outcome(), "stop")));
    }

    private record Line(int place, BulkProgress.Row row) {}
}
