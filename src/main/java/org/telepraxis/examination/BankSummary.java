package org.telepraxis.examination;

import java.time.Instant;
import java.util.UUID;

/**
 * A bank in a list.
 *
 * @param items those that can be drawn
 */
public record BankSummary(
        UUID id, String code, String title, boolean example, int edition, Instant uploadedAt, int items) {}
