package org.telepraxis.scenario;

import java.util.List;

/**
 * What a play came to.
 *
 * @param points the share of what was due that was done, and of what is forbidden that was not, from 0 to 100
 * @param passed whether it ended well and nothing was missed or violated
 */
public record Score(int points, boolean passed) {

    static Score of(Session session, List<CriticalActionResult> results) {
        double sum = 0;
        int due = 0;
        boolean clean = true;
        for (var result : results) {
            var forbidden = result.type() == CriticalActionResult.Type.MUST_NOT;
            switch (result.result()) {
                case MET -> sum++;
                case NOT_TRIGGERED -> sum += forbidden ? 1 : 0;
                case LATE, REPAIRED -> sum += 0.5;
                case MISSED, VIOLATED, OPEN -> clean = false;
            }
            if (forbidden || result.result() != CriticalActionResult.Result.NOT_TRIGGERED) {
                due++;
            }
        }
        var endedWell = session.ending != null
                && session.scenario
                        .ending(session.ending)
                        .filter(Ending::failing)
                        .isEmpty();
        return new Score(due == 0 ? 100 : (int) Math.round(100 * sum / due), clean && endedWell);
    }
}
