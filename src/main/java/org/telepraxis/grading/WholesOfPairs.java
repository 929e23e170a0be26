package org.telepraxis.grading;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.springframework.stereotype.Component;
import org.telepraxis.competence.WholeMarks;

/** Totals and judgements of the whole, of performances that two raters rated on their own. */
@Component
class WholesOfPairs implements WholeMarks {

    private final RatedPairs pairs;
    private final Clock clock;

    WholesOfPairs(RatedPairs pairs, Clock clock) {
        this.pairs = pairs;
        this.clock = clock;
    }

    @Override
    public List<OfScenario> of(UUID association) {
        var byScenario = new TreeMap<String, List<Performance>>();
        var window = new RatedPairs.Window(
                association, Instant.EPOCH, clock.instant().plusSeconds(1), null);
        pairs.each(
                window,
                rated -> byScenario
                        .computeIfAbsent(rated.scenarioId(), _ -> new ArrayList<>())
                        .add(performance(rated)));
        return byScenario.entrySet().stream()
                .map(entry -> new OfScenario(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Performance performance(RatedTwice rated) {
        var marks = new ArrayList<Mark>();
        add(marks, rated, RatedTwice.Marks::one, rated.wholes()[0]);
        add(marks, rated, RatedTwice.Marks::other, rated.wholes()[1]);
        return new Performance(marks);
    }

    private static void add(List<Mark> marks, RatedTwice rated, ToIntFunction<RatedTwice.Marks> level, int whole) {
        if (whole > 0) {
            rated.marks().stream()
                    .mapToInt(level)
                    .average()
                    .ifPresent(mean -> marks.add(new Mark((mean - 1) / 3 * 100, whole)));
        }
    }
}
