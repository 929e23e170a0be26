package org.telepraxis.learning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.telepraxis.courseware.Exercise;
import org.telepraxis.courseware.Exercise.Ranked;

/** Ranking by one's own judgement, and a reasoned ranking to hold it against. */
final class RankStep extends Div {

    private static final String ORDER = "order";
    private static final String COMPARED = "compared";

    private final transient Exercise.Rank rank;
    private final transient Choices choices;
    private final OrderList<Ranked> list;
    private final Div comparison = new Div();

    RankStep(Exercise.Rank rank, Kept kept, Map<String, String> tokens) {
        this.rank = rank;
        this.choices = new Choices(kept);
        if (!rank.situation().isEmpty()) {
            add(new Prose(rank.situation(), tokens));
        }
        list = new OrderList<>("Your ranking", asLeft(), Ranked::text);
        list.onMove(() -> {
            choices.make(ORDER, list.order().stream().map(Ranked::id).collect(Collectors.joining(",")));
            if (choices.has(COMPARED)) {
                compare();
            }
        });
        var compare = new Button("Compare with a colleague", click -> {
            choices.make(COMPARED, "true");
            compare();
        });
        comparison.addClassName("comparison");
        comparison.getElement().setAttribute("role", "status");
        add(end(rank.first()), list, end(rank.last()), compare, comparison);
        if (choices.has(COMPARED)) {
            compare();
        }
    }

    /** The order in which the learner left them; at first a mixed one. */
    private List<Ranked> asLeft() {
        var mixed = new ArrayList<>(rank.items());
        Collections.shuffle(mixed, new Random(rank.prompt().hashCode()));
        if (mixed.equals(rank.items())) {
            Collections.reverse(mixed);
        }
        var order = choices.at(ORDER).map(ids -> Arrays.asList(ids.split(","))).orElse(List.of());
        mixed.sort(
                Comparator.comparingInt(item -> order.contains(item.id()) ? order.indexOf(item.id()) : order.size()));
        return mixed;
    }

    private void compare() {
        var own = list.order();
        comparison.removeAll();
        var table = new NativeTable();
        table.addClassName("comparison-table");
        var head = table.getHead().addRow();
        for (var title : List.of("Theirs", "Yours", "What they put there, and why")) {
            var cell = head.addHeaderCell();
            cell.setText(title);
            cell.getElement().setAttribute("scope", "col");
        }
        for (var item : rank.items()) {
            var row = table.getBody().addRow();
            row.addDataCell().setText(String.valueOf(rank.items().indexOf(item) + 1));
            row.addDataCell().setText(String.valueOf(own.indexOf(item) + 1));
            var text = new Span(item.text());
            text.addClassName("reason-option");
            row.addDataCell().add(text, new Paragraph(item.why()));
        }
        comparison.add(new Paragraph(same(own)), table, new Paragraph(rank.why()));
    }

    private String same(List<Ranked> own) {
        long same = rank.items().stream()
                .filter(item -> rank.items().indexOf(item) == own.indexOf(item))
                .count();
        return "%d of %d stand in the same place. A different order is no mistake: look where it differs, and whether your reason holds."
                .formatted(same, own.size());
    }

    private static Span end(String words) {
        var end = new Span(words);
        end.addClassNames("meta", "rank-end");
        return end;
    }
}
