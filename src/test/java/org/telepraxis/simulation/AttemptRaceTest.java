package org.telepraxis.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.ActiveProfiles;
import org.telepraxis.identity.PersonId;
import org.telepraxis.scenario.Move;

@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
@ActiveProfiles("test")
@Import(Playing.class)
class AttemptRaceTest {

    private static final int ALL = Integer.MAX_VALUE;

    @Autowired
    Attempts attempts;

    @Autowired
    Replays replays;

    @Autowired
    MoveLog log;

    @Autowired
    Playing playing;

    private PersonId person;
    private AttemptId id;

    @BeforeEach
    void aNewAttemptEachTime() {
        person = playing.learner();
        id = playing.practice(person, "A");
    }

    @RepeatedTest(8)
    void ofTwoTabsThatMoveAtOnceExactlyOneWinsAndTheOtherLearnsIt() throws Exception {
        var outcomes = atOnce(
                () -> attempts.move(person, id, 0, new Move.Choose("B1a")),
                () -> attempts.move(person, id, 0, new Move.Choose("B1d")));

        assertThat(outcomes).filteredOn(AttemptView.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(StaleMove.class::isInstance).hasSize(1);
        assertThat(log.moves(id, ALL)).hasSize(1);
        assertThat(playing.afterLossOfTheProcess(person, id).sequence()).isOne();
    }

    @RepeatedTest(8)
    void theSameMoveSentTwiceAtOnceHappensOnceAndBothAreToldSo() throws Exception {
        Callable<Object> move = () -> attempts.move(person, id, 0, new Move.Choose("B1b"));

        assertThat(atOnce(move, move))
                .allSatisfy(outcome -> assertThat(outcome)
                        .isInstanceOfSatisfying(
                                AttemptView.class,
                                view -> assertThat(view.playthrough().sequence())
                                        .isOne()));
        assertThat(log.moves(id, ALL)).hasSize(1);
    }

    @RepeatedTest(2)
    void lookingWhileAnotherTabMovesAlwaysShowsAMomentOfTheSession() throws Exception {
        var done = new AtomicBoolean();
        try (var pool = Executors.newSingleThreadExecutor()) {
            var looking = pool.submit(() -> {
                int last = 0;
                while (!done.get()) {
                    replays.forgetAll();
                    int seen = attempts.view(person, id).playthrough().sequence();
                    assertThat(seen).isGreaterThanOrEqualTo(last);
                    last = seen;
                }
                return last;
            });
            var moves = playing.movesOf("TV1").subList(0, 10);
            playing.play(person, id, moves);
            done.set(true);

            assertThat(looking.get()).isLessThanOrEqualTo(moves.size());
        }
    }

    @RepeatedTest(8)
    void unsentWordsOfTwoTabsAtOnceAreBothTaken() throws Exception {
        var outcomes = atOnce(() -> write("one"), () -> write("two"));

        assertThat(outcomes).containsOnly("written");
        assertThat(attempts.view(person, id).drafts().get("draft/FT1")).isIn("one", "two");
    }

    private String write(String words) {
        attempts.write(person, id, "draft/FT1", words);
        return "written";
    }

    /** What came of two acts begun at the same instant: their results, or what they threw. */
    private static List<Object> atOnce(Callable<Object> one, Callable<Object> other) throws Exception {
        var start = new CyclicBarrier(2);
        try (var pool = Executors.newFixedThreadPool(2)) {
            var both = pool.invokeAll(List.of(after(start, one), after(start, other)));
            return List.of(outcome(both.get(0)), outcome(both.get(1)));
        }
    }

    private static Callable<Object> after(CyclicBarrier start, Callable<Object> act) {
        return () -> {
            start.await();
            return act.call();
        };
    }

    private static Object outcome(Future<Object> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            return e.getCause() == null ? e : e.getCause();
        }
    }
}
