package org.telepraxis.examination;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A candidate's place in a sitting, in their list.
 *
 * @param minutes with the extra time that was approved
 * @param open whether it can be begun or gone on with now
 * @param released whether the result can be seen
 * @param releasedAt from when on it could
 * @param annulled why the paper gives no result any more; empty while it does
 */
public record OwnPaper(
        UUID id,
        String title,
        Instant opensAt,
        Instant closesAt,
        String whereabouts,
        int minutes,
        int items,
        int breakMinutes,
        PaperState state,
        @Nullable Instant handedInAt,
        boolean open,
        boolean released,
        @Nullable Instant releasedAt,
        String annulled) {}
