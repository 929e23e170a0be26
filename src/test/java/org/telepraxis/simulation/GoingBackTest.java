package org.telepraxis.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.NoSuchElementException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.ActiveProfiles;
import org.telepraxis.identity.PersonId;
import org.telepraxis.scenario.Decision;
import org.telepraxis.scenario.Move;
import org.telepraxis.scenario.Playthrough;

@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
@ActiveProfiles("test")
@Import(Playing.class)
class GoingBackTest {

    @Autowired
    Attempts attempts;

    @Autowired
    GoingBack goingBack;

    @Autowired
    Playing playing;

    private PersonId person;
    private AttemptId played;
    private Playthrough before;

    @BeforeEach
    void aSessionThatIsOver() {
        person = playing.learner();
        played = playing.practised(person, "S06", "TV2");
        before = attempts.view(person, played).playthrough();
    }

    @Test
    void theOtherWayBeginsAtTheDecisionAndTheFirstOneStaysAsItWas() {
        var decision = withoutOwnWords();

        var other = goingBack.to(person, played, decision.sequence());

        var there = playing.afterLossOfTheProcess(person, other);
        assertThat(there.moves()).isEqualTo(before.moves().subList(0, decision.sequence()));
        assertThat(there.situation().beat()).isEqualTo(decision.beat());
        assertThat(there.setup()).isEqualTo(before.setup());
        attempts.move(
                person,
                other,
                decision.sequence(),
                new Move.Choose(decision.alternatives().getFirst().id()));
        assertThat(playing.afterLossOfTheProcess(person, played)).isEqualTo(before);
        assertThat(attempts.view(person, other).branchOf()).contains(played);
        assertThat(attempts.view(person, played).branches())
                .containsExactly(new AttemptView.Branch(other, decision.sequence(), AttemptStatus.RUNNING));
    }

    @Test
    void wordsThatWereWrittenForTheDecisionCanBeWrittenAnew() {
        var decision = before.decisions().stream()
                .filter(made ->
                        made.ownWords() != null && before.moves().get(made.sequence() - 1) instanceof Move.Write)
                .findFirst()
                .orElseThrow();

        var there = attempts.view(person, goingBack.to(person, played, decision.sequence()))
                .playthrough();

        assertThat(there.sequence()).isEqualTo(decision.sequence() - 1);
        assertThat(there.situation().freeText())
                .isNotNull()
                .satisfies(words -> assertThat(words.locked()).isNull());
    }

    @Test
    void askedTwiceItGoesOnWithTheSameWay() {
        var decision = withoutOwnWords().sequence();

        assertThat(goingBack.to(person, played, decision)).isEqualTo(goingBack.to(person, played, decision));
    }

    @Test
    void threeWaysADayAreEnoughInACrisisAndNoneOfThemIsASessionOfItsOwn() {
        var decisions = before.decisions();
        for (int i = 0; i < 3; i++) {
            var way = goingBack.to(person, played, decisions.get(i).sequence());
            attempts.move(person, way, attempts.view(person, way).playthrough().sequence(), new Move.Leave());
        }

        assertThatThrownBy(() -> goingBack.to(person, played, decisions.get(3).sequence()))
                .hasMessageContaining("three times today");
        attempts.debriefed(person, played);
        assertThat(attempts.admission(person, "S06")).isInstanceOf(Admission.Admitted.class);
    }

    @Test
    void onlyTheOwnEndedPracticeCanBeTakenUpAgainAndOnlyAtADecision() {
        assertThatThrownBy(() -> goingBack.to(playing.learner(), played, 0)).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> goingBack.to(person, played, 9_999)).hasMessageContaining("no such decision");
        var handedIn = playing.learner();
        var id = playing.handedIn(handedIn);
        assertThatThrownBy(() -> goingBack.to(handedIn, id, 0)).hasMessageContaining("Only a practice session");
        var under = playing.learner();
        var running = playing.practice(under, "A");
        assertThatThrownBy(() -> goingBack.to(under, running, 0)).hasMessageContaining("Only a practice session");
    }

    private Decision withoutOwnWords() {
        return before.decisions().stream()
                .skip(1)
                .filter(made -> !(before.moves().get(made.sequence() - 1) instanceof Move.Write)
                        && !made.alternatives().isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
