package org.telepraxis.simulation;

import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.telepraxis.identity.PersonId;
import org.telepraxis.scenario.Decision;
import org.telepraxis.scenario.Mode;
import org.telepraxis.scenario.Move;

/**
 * Takes a person from a debrief back to a decision: a new attempt that begins with the moves before it. Nothing is taken out of the
 * attempt it came from, which stays to be looked at beside the other way.
 */
@Service
@Transactional
public class GoingBack {

    private final AttemptStore store;
    private final MoveLog log;
    private final Replays replays;
    private final AdmissionRules rules;
    private final Clock clock;

    GoingBack(AttemptStore store, MoveLog log, Replays replays, AdmissionRules rules, Clock clock) {
        this.store = store;
        this.log = log;
        this.replays = replays;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * Begins another way on from a decision of an ended practice attempt, before the words that were written for it. A way that was
     * begun there already and still runs is gone on with.
     *
     * @param decision the number of the move that decided
     * @throws IllegalStateException when it is not possible; the message says why
     */
    public AttemptId to(PersonId person, AttemptId from, int decision) {
        var attempt = store.lock(from.value())
                .filter(found -> found.person().equals(person))
                .orElseThrow(() -> new NoSuchElementException("There is no such attempt of yours"));
        if (attempt.mode() != Mode.PRACTICE || attempt.status() == AttemptStatus.RUNNING) {
            throw new IllegalStateException(
                    "Only a practice session that is over can be taken up again at a decision.");
        }
        var playthrough = replays.of(attempt);
        if (playthrough.decisions().stream().map(Decision::sequence).noneMatch(made -> made == decision)) {
            throw new IllegalStateException("There is no such decision in this session.");
        }
        int after = beforeOwnWords(playthrough.moves(), decision);
        return store.branchesOf(from.value()).stream()
                .filter(branch -> branch.status() == AttemptStatus.RUNNING && branch.branchedAfter() == after)
                .map(Attempt::id)
                .findFirst()
                .orElseGet(() -> branch(attempt, after));
    }

    private AttemptId branch(Attempt attempt, int after) {
        if (rules.goBack(attempt) instanceof Admission.Refused refused) {
            throw new IllegalStateException(refused.reason());
        }
        // The rows of the log refer to the attempt, so it has to be there before them.
        var branch = store.saveAndFlush(attempt.branch(after, clock.instant()));
        log.copy(attempt.id(), branch.id(), after);
        return branch.id();
    }

    private static int beforeOwnWords(List<Move> moves, int decision) {
        int after = decision;
        while (after > 0 && moves.get(after - 1) instanceof Move.Write) {
            after--;
        }
        return after;
    }
}
