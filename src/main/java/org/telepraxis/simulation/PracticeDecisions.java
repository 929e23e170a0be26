package org.telepraxis.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.telepraxis.association.AssociationId;
import org.telepraxis.identity.PersonId;
import org.telepraxis.scenario.Mode;

/** Lets other modules read which choices somebody made in practice, without what they wrote. Who may ask is theirs to say. */
@Service
@Transactional(readOnly = true)
public class PracticeDecisions {

    private final AttemptStore store;
    private final Replays replays;

    PracticeDecisions(AttemptStore store, Replays replays) {
        this.store = store;
        this.replays = replays;
    }

    /** The choices of all practice sessions that the person played to an ending in the association, the oldest session first. */
    public List<PracticeDecision> of(PersonId person, AssociationId association) {
        var played = store.of(person).stream()
                .filter(attempt -> attempt.mode() == Mode.PRACTICE
                        && attempt.status() == AttemptStatus.ENDED
                        && attempt.association().equals(association))
                .sorted(Comparator.comparing(Attempt::begunAt)
                        .thenComparing(attempt -> attempt.id().value()))
                .toList();
        var decisions = new ArrayList<PracticeDecision>();
        for (int session = 0; session < played.size(); session++) {
            var attempt = played.get(session);
            for (var decision : replays.of(attempt).decisions()) {
                decisions.add(new PracticeDecision(
                        attempt.scenarioId(),
                        attempt.formId(),
                        session + 1,
                        decision.beat(),
                        decision.taken().id(),
                        decision.at()));
            }
        }
        return decisions;
    }
}
