package org.telepraxis.simulation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.telepraxis.association.AssociationId;
import org.telepraxis.scenario.Mode;
import org.telepraxis.scenario.Playthrough;

/**
 * An attempt as its own player sees it.
 *
 * @param drafts unsent words and reflections by slot
 * @param branchOf the attempt from whose decision this one goes on another way
 * @param branches the person's other ways on from this one, the oldest first
 * @param draftContent whether the course is not clinically reviewed yet
 */
public record AttemptView(
        AttemptId id,
        AssociationId association,
        String courseId,
        String contentHash,
        AttemptStatus status,
        Instant begunAt,
        boolean debriefed,
        Playthrough playthrough,
        Map<String, String> drafts,
        List<TechnicalMark> technical,
        Optional<AttemptId> branchOf,
        List<Branch> branches,
        boolean draftContent) {

    /** @param after how many moves it shares */
    public record Branch(AttemptId id, int after, AttemptStatus status) {}

    public AttemptView {
        drafts = Map.copyOf(drafts);
        technical = List.copyOf(technical);
        branches = List.copyOf(branches);
    }

    public Mode mode() {
        return playthrough.mode();
    }
}
