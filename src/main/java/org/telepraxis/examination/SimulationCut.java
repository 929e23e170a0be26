package org.telepraxis.examination;

import java.util.List;
import org.telepraxis.examination.statistics.BorderlineRegression;

/**
 * Where the cut of a scenario would lie by borderline regression.
 *
 * @param attempts how many performances were rated
 * @param points one for each rater of each performance: judgement of the whole, and total in per cent
 */
public record SimulationCut(
        String scenarioId, int attempts, BorderlineRegression regression, List<BorderlineRegression.Marks> points) {
    public SimulationCut {
        points = List.copyOf(points);
    }
}
