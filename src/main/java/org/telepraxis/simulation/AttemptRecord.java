package org.telepraxis.simulation;

import java.util.List;
import org.telepraxis.scenario.Mode;
import org.telepraxis.scenario.Playthrough;

/** An attempt as a rater may read it: nothing says whose it is, where they were, or when they played. */
public record AttemptRecord(
        String scenarioId,
        String title,
        String formId,
        Mode mode,
        String contentHash,
        Playthrough playthrough,
        List<TechnicalMark> technical) {

    public AttemptRecord {
        technical = List.copyOf(technical);
    }
}
