package org.telepraxis.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;
import org.telepraxis.identity.People;
import org.telepraxis.identity.PersonId;
import org.telepraxis.learning.Progress;
import org.telepraxis.scenario.Mode;

@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
@ActiveProfiles("test")
@TestPropertySource(properties = "telepraxis.demo=true")
class SimulationDemoTest {

    @Autowired
    Attempts attempts;

    @Autowired
    AttemptRecords records;

    @Autowired
    Progress progress;

    @Autowired
    People people;

    @Test
    void twoPlayedSessionsWaitForRatersOneGoodAndOneThatSentHelpToTheWrongPlace() {
        var handedIn = attempts.list(demo("trainee2@example.org"));

        assertThat(handedIn).extracting(AttemptSummary::status).containsOnly(AttemptStatus.HANDED_IN);
        assertThat(handedIn).extracting(AttemptSummary::formId).containsExactlyInAnyOrder("A", "B");
        assertThat(handedIn)
                .extracting(attempt -> records.record(attempt.id().value())
                        .playthrough()
                        .ending()
                        .orElseThrow()
                        .id())
                .containsExactlyInAnyOrder("E0", "E6");
    }

    @Test
    void onePracticeSessionIsThereToTalkThrough() {
        var person = demo("trainee@example.org");

        assertThat(attempts.list(person)).singleElement().satisfies(attempt -> {
            assertThat(attempt.scenarioId()).isEqualTo("S01");
            assertThat(attempt.mode()).isEqualTo(Mode.PRACTICE);
            assertThat(attempt.status()).isEqualTo(AttemptStatus.ENDED);
            assertThat(attempts.view(person, attempt.id()).playthrough().ownWords())
                    .hasSizeGreaterThan(2);
        });
    }

    @Test
    void theFirstTraineeStillHasTheCrisisCourseToOpen() {
        assertThat(attempts.admission(demo("trainee@example.org"), "S06")).isInstanceOf(Admission.Refused.class);
    }

    @Test
    void thePhoneAndTheChatAreOpenToTheSecondTrainee() {
        var paulo = demo("trainee2@example.org");

        assertThat(attempts.admission(paulo, "S10")).isInstanceOf(Admission.Admitted.class);
        assertThat(attempts.admission(paulo, "S07")).isInstanceOf(Admission.Admitted.class);
    }

    @Test
    void twoRatersMayTrainAtOnceAndTheThirdHasTheirCourseBeforeHer() {
        assertThat(progress.checkPassed(demo("supervisor@example.org"), "c10")).isTrue();
        assertThat(progress.checkPassed(demo("supervisor2@example.org"), "c10")).isTrue();
        assertThat(progress.checkPassed(demo("supervisor3@example.org"), "c10")).isFalse();
    }

    private PersonId demo(String email) {
        return people.byEmail(email).orElseThrow().id();
    }
}
