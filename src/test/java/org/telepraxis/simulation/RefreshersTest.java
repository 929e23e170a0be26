package org.telepraxis.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.ActiveProfiles;
import org.telepraxis.course.CourseCatalogue;
import org.telepraxis.identity.PersonId;
import org.telepraxis.learning.Recall;
import org.telepraxis.learning.RecallStrength;

/** Sessions that may be forgotten come back before they are played for certification. */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
@ActiveProfiles("test")
@Import(Playing.class)
class RefreshersTest {

    @Autowired
    Refreshers refreshers;

    @Autowired
    Playing playing;

    @Autowired
    Attempts attempts;

    @Autowired
    AttemptStore store;

    @Autowired
    CourseCatalogue catalogue;

    @Autowired
    Recall recall;

    @Autowired
    Clock clock;

    @Test
    void offersASessionThatWasNeverPractised() {
        var refresher = refreshers.before(playing.learner(), "S06").orElseThrow();

        assertThat(refresher.daysAgo()).isEmpty();
        assertThat(refresher.reason()).isEqualTo("You have not practised this session yet.");
        assertThat(refreshers.likeliestForgotten(playing.learner())).isEmpty();
    }

    @Test
    void offersNothingSoonAfterPracticeAndTheSessionAgainAfterAMonth() {
        var person = playing.learner();
        playing.practised(person, "S06", "TV1");
        assertThat(refreshers.before(person, "S06")).isEmpty();
        assertThat(refreshers.likeliestForgotten(person)).isEmpty();

        var later = in(45);
        assertThat(later.before(person, "S06").orElseThrow().reason())
                .isEqualTo("You last practised this session 45 days ago.");
        assertThat(later.likeliestForgotten(person).orElseThrow().scenarioId()).isEqualTo("S06");
    }

    @Test
    void offersASessionWhoseQuestionsAreDueHoweverFreshThePractice() {
        var person = playing.learner();
        playing.practised(person, "S06", "TV1");
        missEverythingAsked(person);
        assertThat(refreshers.before(person, "S06")).isEmpty();

        var refresher = in(2).before(person, "S06").orElseThrow();
        assertThat(refresher.daysAgo()).contains(2L);
        assertThat(refresher.recall().weak()).isTrue();
        assertThat(refresher.reason())
                .startsWith("You last practised this session 2 days ago. Of ")
                .endsWith(" are due to come back.");
    }

    @Test
    void leavesASessionAloneThatWasHandedIn() {
        var person = playing.learner();
        attempts.debriefed(person, playing.practised(person, "S06", "TV1"));
        playing.handedIn(person);

        assertThat(in(45).likeliestForgotten(person)).isEmpty();
    }

    @Test
    void callsHalfOfAtLeastThreeWeak() {
        assertThat(new RecallStrength(2, 2).weak()).isFalse();
        assertThat(new RecallStrength(6, 2).weak()).isFalse();
        assertThat(new RecallStrength(6, 3).weak()).isTrue();
    }

    private void missEverythingAsked(PersonId person) {
        var competences = catalogue.scenario("S06").scenario().competences();
        catalogue
                .course("c7")
                .course()
                .questions()
                .filter(item -> competences.contains(item.competence()))
                .limit(4)
                .forEach(item -> recall.answer(person, "c7", item.id(), List.of("nothing")));
    }

    /** As it will be after so many days. */
    private Refreshers in(int days) {
        return new Refreshers(store, catalogue, recall, Clock.offset(clock, Duration.ofDays(days)));
    }
}
