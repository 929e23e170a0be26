package org.telepraxis.simulation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.telepraxis.course.CourseCatalogue;
import org.telepraxis.scenario.Playthrough;

/**
 * Builds playthroughs from the log. What was built last is kept for the next look, as a cache only: it counts when it has exactly
 * as many moves as the attempt. A move that is not committed yet never gets here, or a rollback would leave a past that never was.
 */
@Component
class Replays {

    private static final int KEPT = 500;

    private final CourseCatalogue catalogue;
    private final MoveLog log;
    private final Map<AttemptId, Playthrough> cache = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<AttemptId, Playthrough> eldest) {
            return size() > KEPT;
        }
    });

    Replays(CourseCatalogue catalogue, MoveLog log) {
        this.catalogue = catalogue;
        this.log = log;
    }

    Playthrough of(Attempt attempt) {
        var kept = cache.get(attempt.id());
        if (kept != null && kept.sequence() == attempt.moves()) {
            return kept;
        }
        var scenario = catalogue.scenario(attempt.scenarioId(), attempt.contentHash());
        var built = Playthrough.replay(scenario, attempt.setup(), log.moves(attempt.id(), attempt.moves()));
        if (built.sequence() != attempt.moves()) {
            throw new IllegalStateException("The log of attempt " + attempt.id() + " holds " + built.sequence()
                    + " moves, the attempt counts " + attempt.moves());
        }
        cache.put(attempt.id(), built);
        return built;
    }

    /** Keeps where a move led, once the move is committed: the next one then need not read the log. */
    void keepOnceCommitted(AttemptId id, Playthrough after) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                cache.put(id, after);
            }
        });
    }

    void forgetAll() {
        cache.clear();
    }
}
