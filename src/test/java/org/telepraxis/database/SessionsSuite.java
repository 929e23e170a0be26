package org.telepraxis.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.telepraxis.course.CourseCatalogue;
import org.telepraxis.identity.PersonId;
import org.telepraxis.learning.PracticeChecks;
import org.telepraxis.learning.Progress;
import org.telepraxis.scenario.Mode;
import org.telepraxis.scenario.Move;
import org.telepraxis.scenario.MoveCodec;
import org.telepraxis.scenario.Playthrough;
import org.telepraxis.scenario.TranscriptText;
import org.telepraxis.simulation.AttemptId;
import org.telepraxis.simulation.AttemptView;
import org.telepraxis.simulation.Attempts;
import org.telepraxis.simulation.StaleMove;

/** Sessions and checks: what is in the database is all that is needed to go on. */
abstract class SessionsSuite {

    @Autowired
    ApplicationContext node;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Attempts attempts;

    @Autowired
    CourseCatalogue catalogue;

    @Autowired
    PracticeChecks checks;

    @Autowired
    Progress progress;

    private Learners learners;
    private PersonId person;

    @BeforeEach
    void somebodyNewEachTime() {
        learners = new Learners(node);
        person = learners.learner(learners.association("North"));
    }

    @Test
    void aSessionReadBackAfterEachMoveTellsTheSame() {
        var id = practice();
        var moves = learners.movesOf("TV1");

        for (int i = 0; i < moves.size(); i++) {
            var told = attempts.move(person, id, i, moves.get(i));
            var stored = readBack(id, told);

            assertThat(TranscriptText.render(stored.transcript()))
                    .isEqualTo(TranscriptText.render(told.playthrough().transcript()));
            assertThat(stored.situation()).isEqualTo(told.playthrough().situation());
            assertThat(stored.criticalActions()).isEqualTo(told.playthrough().criticalActions());
        }
        assertThat(attempts.view(person, id).playthrough().ending()).isPresent();
    }

    @RepeatedTest(5)
    void ofTwoMovesAtTheSameMomentOneHappensAndTheOtherIsToldSo() throws Exception {
        var id = practice();

        var outcomes = Together.at(
                () -> attempts.move(person, id, 0, new Move.Choose("B1a")),
                () -> attempts.move(person, id, 0, new Move.Choose("B1d")));

        assertThat(outcomes).filteredOn(AttemptView.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(StaleMove.class::isInstance).hasSize(1);
        assertThat(log(id)).hasSize(1);
    }

    @RepeatedTest(5)
    void theSameMoveSentTwiceAtOnceHappensOnce() throws Exception {
        var id = practice();
        var move = new Move.Choose("B1b");

        var outcomes = Together.at(() -> attempts.move(person, id, 0, move), () -> attempts.move(person, id, 0, move));

        assertThat(outcomes).hasOnlyElementsOfType(AttemptView.class);
        assertThat(log(id)).containsExactly(move);
    }

    @Test
    void theDatabaseItselfTakesANumberOnce() {
        var id = practice();
        attempts.move(person, id, 0, new Move.Choose("B1b"));

        assertThatThrownBy(() -> jdbc.sql("insert into attempt_move (attempt_id, seq, encoded, made_at)"
                                + " select attempt_id, seq, encoded, made_at from attempt_move where attempt_id = ?")
                        .param(id.value())
                        .update())
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void ownWordsSurviveWhateverTheyAreWrittenIn() {
        var id = practice();
        var moves = learners.movesOf("TV1");
        int writes = 0;
        while (!(moves.get(writes) instanceof Move.Write)) {
            attempts.move(person, id, writes, moves.get(writes));
            writes++;
        }
        var prompt = ((Move.Write) moves.get(writes)).promptId();
        var words = new Move.Write(prompt, "“Arjun” — 你还在吗? שלום 👩🏽‍⚕️ 𝕏 \u0001|;%{{x}}\\n\n'\"");

        var told = attempts.move(person, id, writes, words);

        assertThat(log(id)).endsWith(words);
        assertThat(readBack(id, told).transcript()).isEqualTo(told.playthrough().transcript());
    }

    @Test
    void aCheckIsMarkedTheSameAfterItIsReadBack() {
        var drawn = checks.resumeOrDraw(person, "c7");

        learners.passCheck(person, "c7");

        var stored = checks.latest(person, "c7").orElseThrow();
        assertThat(stored.id()).isEqualTo(drawn.id());
        assertThat(stored.items()).isEqualTo(drawn.items());
        assertThat(stored.given()).hasSameSizeAs(drawn.items());
        assertThat(stored.passed()).isTrue();
        assertThat(progress.checkPassed(person, "c7")).isTrue();
    }

    @RepeatedTest(3)
    void oneAnswerStandsWhenTwoComeAtOnce() throws Exception {
        var check = checks.resumeOrDraw(person, "c7");
        var item = check.items().getFirst();
        var options = item.options();

        var outcomes = Together.at(
                () -> checks.answer(
                        person, check.id(), item.id(), List.of(options.get(0).id())),
                () -> checks.answer(
                        person, check.id(), item.id(), List.of(options.get(1).id())));

        assertThat(outcomes).anyMatch(outcome -> !(outcome instanceof Exception));
        assertThat(checks.latest(person, "c7").orElseThrow().given().get(item.id()))
                .hasSize(1);
        assertThat(jdbc.sql("select count(*) from practice_check_answer where check_id = ?")
                        .param(check.id())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    private AttemptId practice() {
        return attempts.begin(person, "S06", Mode.PRACTICE, Optional.of("A"));
    }

    private List<Move> log(AttemptId id) {
        return jdbc.sql("select encoded from attempt_move where attempt_id = ? order by seq")
                .param(id.value())
                .query((row, _) -> MoveCodec.decode(row.getString("encoded")))
                .list();
    }

    /** The session built from what the database holds and nothing else. */
    private Playthrough readBack(AttemptId id, AttemptView told) {
        var scenario = catalogue.scenario("S06", told.contentHash());
        return Playthrough.replay(scenario, told.playthrough().setup(), log(id));
    }
}
