package org.telepraxis.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.ActiveProfiles;
import org.telepraxis.identity.PersonId;
import org.telepraxis.scenario.Mode;
import org.telepraxis.scenario.Move;
import org.telepraxis.scenario.TranscriptText;

/** What was agreed in S01 is what one has in S06. */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
@ActiveProfiles("test")
@Import(Playing.class)
class CarriedFactsTest {

    private static final String A_SOUND_CONTRACT = "TV1";

    @Autowired
    Attempts attempts;

    @Autowired
    Playing playing;

    private PersonId person;

    @BeforeEach
    void somebodyNewEachTime() {
        person = playing.learner();
    }

    @Test
    void withoutAnEarlierSessionTheCaseStartsAsItIsWritten() {
        assertThat(setupOf(playing.practice(person, "A"))).isEmpty();
        assertThat(attempts.carried(person, "S06")).isEmpty();
    }

    @Test
    void whatWasAgreedIsHandedOnWhenTheNextPracticeBegins() {
        playing.practised(person, "S01", A_SOUND_CONTRACT);

        var id = playing.practice(person, "A");

        assertThat(setupOf(id)).containsEntry("ready_for_call", "true").isEqualTo(attempts.carried(person, "S06"));
        assertThat(attempts.view(person, id).playthrough().carriedOver()).isNotEmpty();
    }

    @Test
    void aSessionUnderWayOrLeftHandsNothingOn() {
        var begun = attempts.begin(person, "S01", Mode.PRACTICE, Optional.of("A"));
        assertThat(attempts.carried(person, "S06")).isEmpty();

        attempts.move(person, begun, 0, new Move.Leave());

        assertThat(attempts.carried(person, "S06")).isEmpty();
    }

    @Test
    void certificationStartsFromTheFormAlone() {
        playing.practised(person, "S01", A_SOUND_CONTRACT);

        var id = attempts.begin(person, "S06", Mode.CERTIFICATION, Optional.empty());

        assertThat(setupOf(id)).isEmpty();
        assertThat(attempts.view(person, id).playthrough().carriedOver()).isEmpty();
    }

    @Test
    void anAttemptKeepsWhatItBeganWithWhateverIsAgreedLater() {
        playing.practised(person, "S01", A_SOUND_CONTRACT);
        var id = playing.practice(person, "A");
        var moves = playing.movesOf("TV1").subList(0, 12);
        playing.play(person, id, moves);
        var told = TranscriptText.render(attempts.view(person, id).playthrough().transcript());
        var began = setupOf(id);

        var later = attempts.begin(person, "S01", Mode.PRACTICE, Optional.of("A"));
        attempts.move(person, later, 0, new Move.Leave());
        var rebuilt = playing.afterLossOfTheProcess(person, id);

        assertThat(TranscriptText.render(rebuilt.transcript())).isEqualTo(told);
        assertThat(rebuilt.setup().carried()).isEqualTo(began).isNotEmpty();
    }

    private Map<String, String> setupOf(AttemptId id) {
        return attempts.view(person, id).playthrough().setup().carried();
    }
}
