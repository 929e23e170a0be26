package org.telepraxis.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.modulith.test.AssertablePublishedEvents;
import org.springframework.test.context.ActiveProfiles;
import org.telepraxis.association.Associations;
import org.telepraxis.identity.PersonId;
import org.telepraxis.scenario.Mode;
import org.telepraxis.scenario.Move;
import org.telepraxis.scenario.MoveRefused;

@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
@ActiveProfiles("test")
@Import(Playing.class)
class AttemptRulesTest {

    @Autowired
    Attempts attempts;

    @Autowired
    AttemptRecords records;

    @Autowired
    Associations associations;

    @Autowired
    Playing playing;

    @Test
    void nobodyElseSeesOrTouchesAnAttempt() {
        var owner = playing.learner();
        var stranger = playing.learner();
        var id = playing.practice(owner, "A");
        attempts.move(owner, id, 0, new Move.Choose("B1a"));

        notThere(() -> attempts.view(stranger, id));
        notThere(() -> attempts.move(stranger, id, 0, new Move.Choose("B1a")));
        notThere(() -> attempts.move(stranger, id, 1, new Move.Pause()));
        notThere(() -> attempts.write(stranger, id, "draft/FT1", "x"));
        notThere(() -> attempts.disturbed(stranger, id, "x"));
        notThere(() -> attempts.debriefed(stranger, id));
        notThere(() -> attempts.view(owner, new AttemptId(UUID.randomUUID())));
        assertThat(attempts.list(stranger)).isEmpty();
        assertThat(attempts.view(owner, id).playthrough().sequence()).isOne();
    }

    private static void notThere(ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("There is no such attempt of yours");
    }

    @Test
    void aCertificationAttemptGoesToTheRatersWithItsEnd(AssertablePublishedEvents events) {
        var person = playing.learner();

        var id = playing.handedIn(person);

        assertThat(attempts.view(person, id).status()).isEqualTo(AttemptStatus.HANDED_IN);
        assertThat(events)
                .contains(AttemptSubmitted.class)
                .matching(AttemptSubmitted::attemptId, id.value())
                .matching(AttemptSubmitted::scenarioId, "S06");
        assertThat(records.candidate(id.value())).isEqualTo(person);
    }

    @Test
    void whatWentToTheRatersDoesNotChangeAnyMore() {
        var person = playing.learner();
        var id = playing.handedIn(person);
        var before = records.record(id.value());

        assertThatThrownBy(() -> attempts.move(person, id, before.playthrough().sequence(), new Move.Leave()))
                .isInstanceOf(MoveRefused.class);
        attempts.disturbed(person, id, "I was cut off, honestly");

        assertThat(records.record(id.value())).isEqualTo(before);
    }

    @Test
    void aRealDisturbanceIsOnTheRecordWithTheSessionClock() {
        var person = playing.learner();
        var id = attempts.begin(person, "S06", Mode.CERTIFICATION, Optional.empty());
        attempts.move(person, id, 0, new Move.Choose("B1a"));

        attempts.disturbed(person, id, "Connection lost for about 20 s.");

        assertThat(attempts.view(person, id).technical())
                .containsExactly(new TechnicalMark(20, "Connection lost for about 20 s."));
        assertThat(attempts.view(person, id).playthrough().clock()).isEqualTo(20);
    }

    @Test
    void practiceAndWithdrawnAttemptsNeverReachRaters(AssertablePublishedEvents events) {
        var person = playing.learner();
        var practised = playing.practice(person, "A");
        playing.play(person, practised, playing.movesOf("TV1"));
        attempts.debriefed(person, practised);
        var left = attempts.begin(person, "S06", Mode.CERTIFICATION, Optional.empty());
        attempts.move(person, left, 0, new Move.Leave());

        assertThat(attempts.view(person, practised).status()).isEqualTo(AttemptStatus.ENDED);
        assertThat(attempts.view(person, left).status()).isEqualTo(AttemptStatus.WITHDRAWN);
        assertThat(events.ofType(AttemptSubmitted.class)).isEmpty();
        assertThatThrownBy(() -> records.record(practised.value())).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> records.record(left.value())).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void anEndingTellsLearningThatTheUnitIsDone(AssertablePublishedEvents events) {
        var person = playing.learner();
        playing.play(person, playing.practice(person, "A"), playing.movesOf("TV1"));

        assertThat(events).contains(SessionPlayed.class).matching(SessionPlayed::person, person);
    }

    @Test
    void aCrisisSessionStaysClosedUntilTheContractCheckIsPassed() {
        refused(playing.newcomer(), "practice check of C3");
    }

    @Test
    void aCrisisSessionStaysClosedWhereNoSupportIsKnown() {
        var nowhere = associations.found("Nowhere", "nowhere-" + UUID.randomUUID(), "unknown-land");

        refused(playing.learned(playing.memberOf(nowhere.id())), "support directory");
    }

    @Test
    void theDebriefComesBeforeTheNextCrisisSessionAndTwoADayAreEnough() {
        var person = playing.learner();
        playing.play(person, first(person), playing.movesOf("TV1"));
        refused(person, "debrief");

        attempts.list(person).forEach(attempt -> attempts.debriefed(person, attempt.id()));
        playing.play(person, first(person), playing.movesOf("TV1"));
        attempts.list(person).forEach(attempt -> attempts.debriefed(person, attempt.id()));

        refused(person, "Two crisis sessions in a day");
    }

    private AttemptId first(PersonId person) {
        return playing.practice(person, "A");
    }

    private void refused(PersonId person, String why) {
        assertThat(attempts.admission(person, "S06"))
                .isInstanceOfSatisfying(
                        Admission.Refused.class,
                        refusal -> assertThat(refusal.reason()).contains(why));
        assertThatThrownBy(() -> playing.practice(person, "A")).hasMessageContaining(why);
    }

    @Test
    void certificationGivesAFormThatThePersonHasNotMetAndSpreadsThem() {
        var given = new HashSet<String>();
        for (int i = 0; i < 25; i++) {
            var person = playing.learner();
            var practised = playing.practice(person, "A");
            attempts.move(person, practised, 0, new Move.Leave());
            var id = attempts.begin(person, "S06", Mode.CERTIFICATION, Optional.of("A"));
            given.add(attempts.view(person, id).playthrough().setup().form());
        }

        assertThat(given).containsExactlyInAnyOrder("B", "C");
    }
}
