package org.telepraxis.examination;

import java.time.Instant;
import java.util.UUID;

/**
 * A panel in a list.
 *
 * @param done how many judges have handed in the round that is open
 */
public record PanelSummary(
        UUID id,
        UUID examination,
        String title,
        String examinationTitle,
        PanelStage stage,
        Instant openedAt,
        int items,
        int judges,
        int done) {}
