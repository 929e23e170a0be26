package org.telepraxis.competence;

import java.time.Instant;
import java.util.UUID;

/**
 * Evidence that was replaced after it had been recorded.
 *
 * @param voided whether it counts as none since then
 */
public record EvidenceChange(String source, UUID sourceId, Instant recordedAt, boolean voided) {}
