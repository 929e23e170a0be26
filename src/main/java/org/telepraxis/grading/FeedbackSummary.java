package org.telepraxis.grading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of a trainee's list of feedback.
 *
 * @param appeal where the last appeal stands; null if there is none
 */
public record FeedbackSummary(
        UUID caseId,
        String scenarioId,
        String title,
        String formId,
        Instant releasedAt,
        LocalDate appealUntil,
        @Nullable AppealState appeal) {}
