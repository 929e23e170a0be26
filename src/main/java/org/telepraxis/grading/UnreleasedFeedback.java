package org.telepraxis.grading;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A result that stands and that its person has not been told.
 *
 * @param due the day by which feedback was promised
 */
public record UnreleasedFeedback(
        UUID caseId, String code, String scenarioId, String formId, LocalDate due, boolean overdue) {}
