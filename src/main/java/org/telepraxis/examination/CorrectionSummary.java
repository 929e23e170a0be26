package org.telepraxis.examination;

import java.time.Instant;

/**
 * A correction as an officer reads it.
 *
 * @param about the item by its code, or the candidate
 * @param papers how many it touched
 * @param changed on how many of them passed became not passed, or the other way round
 */
public record CorrectionSummary(
        CorrectionKind kind, String about, String reason, int papers, int changed, String officer, Instant madeAt) {}
