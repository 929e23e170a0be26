package org.telepraxis.simulation;

import java.time.Duration;
import java.util.function.UnaryOperator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.telepraxis.course.CourseCatalogue;
import org.telepraxis.identity.PersonId;
import org.telepraxis.scenario.Mode;
import org.telepraxis.scenario.Move;
import org.telepraxis.scenario.VectorRun;

/** Plays sessions of the demo move by move, by the rules that hold for everybody, and lays them onto earlier days. */
@Component
@ConditionalOnBooleanProperty("telepraxis.demo")
public class DemoSessions {

    private final Attempts attempts;
    private final AttemptStore store;
    private final CourseCatalogue catalogue;

    DemoSessions(Attempts attempts, AttemptStore store, CourseCatalogue catalogue) {
        this.attempts = attempts;
        this.store = store;
        this.catalogue = catalogue;
    }

    /** Plays the way that a test vector of the scenario goes, to its end and through its debrief. */
    public AttemptId play(
            PersonId person, String scenarioId, Mode mode, String vectorId, UnaryOperator<Move> words, Duration ago) {
        var version = catalogue.scenario(scenarioId);
        var vector = version.scenario().vectors().stream()
                .filter(candidate -> candidate.id().equals(vectorId))
                .findFirst()
                .orElseThrow();
        var id = attempts.begin(person, version, mode, vector.form());
        var moves = VectorRun.of(version.scenario(), vector).playthrough().moves();
        for (int i = 0; i < moves.size(); i++) {
            attempts.move(person, id, i, words.apply(moves.get(i)));
        }
        attempts.debriefed(person, id);
        var played = store.lock(id.value()).orElseThrow();
        played.playedEarlier(ago);
        store.save(played);
        return id;
    }
}
