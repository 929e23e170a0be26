package org.telepraxis.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.telepraxis.course.CourseCatalogue;
import org.telepraxis.identity.PersonId;
import org.telepraxis.scenario.Ending;
import org.telepraxis.scenario.Mode;
import org.telepraxis.scenario.Move;
import org.telepraxis.scenario.TranscriptText;
import org.telepraxis.simulation.AttemptId;
import org.telepraxis.simulation.AttemptView;
import org.telepraxis.simulation.Attempts;
import org.telepraxis.simulation.StaleMove;

/** Two nodes share a database and nothing else; the loss of one costs no decision. */
@TestMethodOrder(OrderAnnotation.class)
class TwoNodesTest {

    private static Node first;
    private static Node second;

    private PersonId person;
    private AttemptId id;

    /** Both start at once on an empty database, as they would on a new cluster. */
    @BeforeAll
    static void start() throws InterruptedException {
        var database = Postgres.emptyDatabase();
        var started = Together.at(() -> Node.on(database), () -> Node.on(database));
        assertThat(started).hasOnlyElementsOfType(Node.class);
        first = (Node) started.get(0);
        second = (Node) started.get(1);
    }

    @AfterAll
    static void stop() {
        first.close();
        second.close();
    }

    @BeforeEach
    void aSessionOnTheFirstNode() {
        var learners = first.learners();
        person = learners.learner(learners.association("North"));
        id = first.the(Attempts.class).begin(person, "S06", Mode.PRACTICE, Optional.of("A"));
    }

    @Test
    @Order(1)
    void bothRunTheSameCourses() {
        assertThat(first.the(CourseCatalogue.class).courses())
                .isNotEmpty()
                .extracting(course -> course.id() + course.hash())
                .isEqualTo(second.the(CourseCatalogue.class).courses().stream()
                        .map(course -> course.id() + course.hash())
                        .toList());
    }

    @Test
    @Order(2)
    void aSessionMayChangeTheNodeWithEveryMove() {
        var moves = first.learners().movesOf("TV1");

        for (int i = 0; i < moves.size(); i++) {
            var here = (i % 2 == 0 ? first : second).the(Attempts.class).move(person, id, i, moves.get(i));
            var there = (i % 2 == 0 ? second : first).the(Attempts.class).view(person, id);

            assertThat(there.playthrough().situation())
                    .isEqualTo(here.playthrough().situation());
            assertThat(told(there)).isEqualTo(told(here));
        }
        assertThat(first.the(Attempts.class).view(person, id).playthrough().ending())
                .isPresent();
    }

    @Test
    @Order(3)
    void ofTwoMovesOnTwoNodesOneHappens() throws InterruptedException {
        var outcomes = Together.at(
                () -> first.the(Attempts.class).move(person, id, 0, new Move.Choose("B1a")),
                () -> second.the(Attempts.class).move(person, id, 0, new Move.Choose("B1d")));

        assertThat(outcomes).filteredOn(AttemptView.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(StaleMove.class::isInstance).hasSize(1);
        assertThat(told(first.the(Attempts.class).view(person, id)))
                .isEqualTo(told(second.the(Attempts.class).view(person, id)));
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void theOtherNodeGoesOnWhereTheLostOneStopped() {
        var moves = first.learners().movesOf("TV1");
        int lost = moves.size() / 2;
        for (int i = 0; i < lost; i++) {
            first.the(Attempts.class).move(person, id, i, moves.get(i));
        }
        var before = first.the(Attempts.class).view(person, id);

        first.close();
        var left = second.the(Attempts.class);

        assertThat(told(left.view(person, id))).isEqualTo(told(before));
        // The browser cannot know whether the last move arrived, so it sends it again.
        assertThat(told(left.move(person, id, lost - 1, moves.get(lost - 1)))).isEqualTo(told(before));
        for (int i = lost; i < moves.size(); i++) {
            left.move(person, id, i, moves.get(i));
        }
        var after = left.view(person, id).playthrough();
        assertThat(after.moves()).isEqualTo(moves);
        assertThat(after.ending()).map(Ending::id).contains("E0");
    }

    private static String told(AttemptView view) {
        return TranscriptText.render(view.playthrough().transcript());
    }
}
