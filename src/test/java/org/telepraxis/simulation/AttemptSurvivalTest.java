package org.telepraxis.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.ActiveProfiles;
import org.telepraxis.course.CourseCatalogue;
import org.telepraxis.identity.PersonId;
import org.telepraxis.scenario.Move;
import org.telepraxis.scenario.MoveRefused;
import org.telepraxis.scenario.TranscriptText;

@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
@ActiveProfiles("test")
@Import(Playing.class)
class AttemptSurvivalTest {

    private static final int ALL = Integer.MAX_VALUE;

    @Autowired
    Attempts attempts;

    @Autowired
    MoveLog log;

    @Autowired
    CourseCatalogue catalogue;

    @Autowired
    Playing playing;

    private PersonId person;

    @BeforeEach
    void somebodyNewEachTime() {
        person = playing.learner();
    }

    @ParameterizedTest
    @CsvSource({"TV1, A", "TV2, A", "TV4, B", "TV5, B"})
    void goesOnAtTheSameMomentWhenTheProcessIsLostAfterAnyMove(String vector, String form) {
        var id = playing.practice(person, form);
        var moves = playing.movesOf(vector);

        for (int i = 0; i < moves.size(); i++) {
            var told = attempts.move(person, id, i, moves.get(i)).playthrough();
            var rebuilt = playing.afterLossOfTheProcess(person, id);

            assertThat(rebuilt.situation()).isEqualTo(told.situation());
            assertThat(TranscriptText.render(rebuilt.transcript())).isEqualTo(TranscriptText.render(told.transcript()));
            assertThat(rebuilt.criticalActions()).isEqualTo(told.criticalActions());
        }
        assertThat(log.moves(id, ALL)).isEqualTo(moves);
    }

    @Test
    void aRepeatOfAnyEarlierMoveIsRecognisedAndNotAppliedTwice() {
        var id = playing.practice(person, "A");
        var moves = playing.movesOf("TV1");
        playing.play(person, id, moves);
        var before = attempts.view(person, id).playthrough();

        playing.play(person, id, moves);

        assertThat(attempts.view(person, id).playthrough()).isEqualTo(before);
        assertThat(log.moves(id, ALL)).isEqualTo(moves);
    }

    @ParameterizedTest
    @CsvSource({"0", "7", "-1"})
    void anotherMoveForAMomentThatPassedOrIsNotYetThereIsRefusedWithoutHarm(int expected) {
        var id = playing.practice(person, "A");
        var moves = playing.movesOf("TV1");
        attempts.move(person, id, 0, moves.get(0));

        assertThatThrownBy(() -> attempts.move(person, id, expected, new Move.Choose("B1d")))
                .isInstanceOf(StaleMove.class);

        assertThat(log.moves(id, ALL)).containsExactly(moves.get(0));
        assertThat(attempts.move(person, id, 1, moves.get(1)).playthrough().sequence())
                .isEqualTo(2);
    }

    @Test
    void aMoveThatTheEngineRefusesLeavesNoTrace() {
        var id = playing.practice(person, "A");

        assertThatThrownBy(() -> attempts.move(person, id, 0, new Move.Choose("B9b")))
                .isInstanceOf(MoveRefused.class);

        assertThat(log.moves(id, ALL)).isEmpty();
        assertThat(playing.afterLossOfTheProcess(person, id).sequence()).isZero();
    }

    @Test
    void theLongestTextThatASessionTakesSurvives() {
        var id = playing.practice(person, "A");
        playing.play(person, id, playing.movesOf("TV1").subList(0, 3));
        assertThat(attempts.view(person, id).playthrough().situation().freeText())
                .isNotNull();
        var words = new Move.Write("FT1", "I" + "\u0001".repeat(19_999));

        attempts.move(person, id, 3, words);

        assertThat(playing.afterLossOfTheProcess(person, id).moves()).endsWith(words);
    }

    @Test
    void theCharacterThatNoDatabaseTakesIsLeftOut() {
        var id = playing.practice(person, "A");
        playing.play(person, id, playing.movesOf("TV1").subList(0, 3));
        var words = new Move.Write("FT1", "Are\u0000 you safe?");

        attempts.write(person, id, "draft/FT1", "Are\u0000 you");
        attempts.disturbed(person, id, "The line\u0000 was lost.");
        attempts.move(person, id, 3, words);
        attempts.move(person, id, 3, words);

        assertThat(attempts.view(person, id).drafts()).containsEntry("draft/FT1", "Are you");
        assertThat(attempts.view(person, id).technical())
                .extracting(TechnicalMark::what)
                .containsExactly("The line was lost.");
        assertThat(playing.afterLossOfTheProcess(person, id).moves())
                .hasSize(4)
                .endsWith(new Move.Write("FT1", "Are you safe?"));
    }

    @Test
    void unsentWordsAreFoundAgain() {
        var id = playing.practice(person, "A");

        attempts.write(person, id, "draft/FT1", "When you say");
        attempts.write(person, id, "draft/FT1", "When you say not in the picture");

        assertThat(attempts.view(person, id).drafts()).containsEntry("draft/FT1", "When you say not in the picture");
        assertThatThrownBy(() -> attempts.write(person, id, "draft/FT1", "x".repeat(20_001)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @WithMockUser(roles = "OFFICER")
    void anAttemptUnderWayKeepsItsVersionWhenANewOneIsPublished() throws IOException {
        var id = playing.practice(person, "A");
        var moves = playing.movesOf("TV1");
        playing.play(person, id, moves.subList(0, 6));
        var hash = attempts.view(person, id).contentHash();
        var before =
                TranscriptText.render(playing.afterLossOfTheProcess(person, id).transcript());

        playing.publishWith("Can you see me?", "Is my picture there?");
        try {
            var fresh = attempts.view(person, playing.practice(person, "A"));
            assertThat(fresh.contentHash()).isNotEqualTo(hash);
            assertThat(TranscriptText.render(fresh.playthrough().transcript())).contains("Is my picture there?");
            assertThat(TranscriptText.render(
                            playing.afterLossOfTheProcess(person, id).transcript()))
                    .isEqualTo(before)
                    .contains("Can you see me?");

            for (int i = 6; i < moves.size(); i++) {
                attempts.move(person, id, i, moves.get(i));
            }

            assertThat(attempts.view(person, id).contentHash()).isEqualTo(hash);
            assertThat(attempts.view(person, id)
                            .playthrough()
                            .ending()
                            .orElseThrow()
                            .id())
                    .isEqualTo("E0");
        } finally {
            playing.publishWith("", "");
        }
        assertThat(catalogue.scenario("S06").contentHash()).isEqualTo(hash);
    }
}
