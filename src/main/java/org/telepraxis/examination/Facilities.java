package org.telepraxis.examination;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What was scored in an examination so far. */
@Component
class Facilities {

    /** Below so few a share says more of these persons than of the item. */
    private static final int FEWEST = 20;

    private final Papers papers;

    Facilities(Papers papers) {
        this.papers = papers;
    }

    /** The share who were right, of every item that enough were asked. */
    Map<UUID, Double> of(UUID examination) {
        var counts = new HashMap<UUID, int[]>();
        for (var paper : papers.findByExaminationIdAndState(examination, PaperState.HANDED_IN)) {
            for (var asked : paper.items()) {
                var count = counts.computeIfAbsent(asked.itemId(), _ -> new int[2]);
                count[0] += Boolean.TRUE.equals(asked.right()) ? 1 : 0;
                count[1]++;
            }
        }
        var shares = new HashMap<UUID, Double>();
        counts.forEach((item, count) -> {
            if (count[1] >= FEWEST) {
                shares.put(item, (double) count[0] / count[1]);
            }
        });
        return shares;
    }

    /** The totals of all papers, in per cent. */
    List<Double> totals(UUID examination) {
        return papers.findByExaminationIdAndState(examination, PaperState.HANDED_IN).stream()
                .map(paper -> {
                    var correct = paper.correct();
                    return correct == null ? 0.0 : 100.0 * correct / paper.asked();
                })
                .toList();
    }
}
