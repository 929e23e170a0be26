package org.telepraxis.simulation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.telepraxis.association.AssociationId;
import org.telepraxis.scenario.Mode;
import org.telepraxis.scenario.Playthrough;

/**
 * An attempt as its own player sees it.
 *
 * @param drafts unsent words and reflections by slot
 * @param draftContent whether the course is not clinically reviewed yet
 */
public record AttemptView(
        AttemptId id,
        AssociationId association,
        String courseId,
        String contentHash,
        AttemptStatus status,
        Instant begunAt,
        Playthrough playthrough,
        Map<String, String> drafts,
        List<TechnicalMark> technical,
        boolean draftContent) {

    public AttemptView {
        drafts = Map.copyOf(drafts);
        technical = List.copyOf(technical);
    }

    public Mode mode() {
        return playthrough.mode();
    }
}
