package org.telepraxis.simulation;

import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.telepraxis.identity.PersonId;

/** Lets other modules read attempts that were handed in. */
@Service
@Transactional(readOnly = true)
public class AttemptRecords {

    private final AttemptStore store;
    private final MoveLog log;
    private final Replays replays;

    AttemptRecords(AttemptStore store, MoveLog log, Replays replays) {
        this.store = store;
        this.log = log;
        this.replays = replays;
    }

    /** The attempt without its person. */
    public AttemptRecord record(UUID attemptId) {
        var attempt = handedIn(attemptId);
        var playthrough = replays.of(attempt);
        return new AttemptRecord(
                attempt.scenarioId(),
                playthrough.scenario().title(),
                attempt.formId(),
                attempt.mode(),
                attempt.contentHash(),
                playthrough,
                log.marks(attempt.id()));
    }

    /** Whose attempt it is; to be asked only where ratings cannot be influenced any more, or to keep people from rating themselves. */
    public PersonId candidate(UUID attemptId) {
        return handedIn(attemptId).person();
    }

    private Attempt handedIn(UUID attemptId) {
        return store.findById(attemptId)
                .filter(attempt -> attempt.status() == AttemptStatus.HANDED_IN)
                .orElseThrow(
                        () -> new NoSuchElementException("There is no attempt handed in with the id " + attemptId));
    }
}
