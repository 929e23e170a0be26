package org.telepraxis.simulation;

import java.time.Instant;
import org.telepraxis.scenario.Mode;

/** An attempt in a list. */
public record AttemptSummary(
        AttemptId id,
        String scenarioId,
        String title,
        String formId,
        Mode mode,
        AttemptStatus status,
        Instant begunAt,
        boolean debriefed) {}
