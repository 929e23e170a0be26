package org.telepraxis.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.ActiveProfiles;
import org.telepraxis.course.CourseCatalogue;
import org.telepraxis.courseware.Competence;
import org.telepraxis.courseware.Course;
import org.telepraxis.identity.PersonId;
import org.telepraxis.learning.LearningPlan.Confidence;
import org.telepraxis.learning.LearningPlan.Picked;

@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
@ActiveProfiles("test")
class LearningPlansTest {

    @Autowired
    LearningPlans plans;

    @Autowired
    ConfidenceRatings ratings;

    @Autowired
    PicksOfPeople picks;

    @Autowired
    PracticeCheckRecords records;

    @Autowired
    PracticeChecks checks;

    @Autowired
    Progress progress;

    @Autowired
    CourseCatalogue catalogue;

    @Autowired
    Clock clock;

    private PersonId learner;

    @BeforeEach
    void somebodyNewEachTime() {
        learner = new PersonId(UUID.randomUUID());
    }

    @Test
    void beginsEmptyWithAllCompetences() {
        var plan = plans.of(learner);

        assertThat(plan.empty()).isTrue();
        assertThat(plan.domains().stream().flatMap(domain -> domain.competences().stream()))
                .hasSize(28);
    }

    @Test
    void listsTheLessonsAndSessionsOfAPickedCompetenceWithWhatIsDone() {
        plans.pick(learner, "CON-4");
        progress.markDone(learner, "c3", "lesson/c3-l5");

        var picked = plans.of(learner).picked().getFirst();

        assertThat(picked.competence().title()).isNotBlank();
        assertThat(picked.steps()).extracting(step -> step.unit().key()).contains("lesson/c3-l5", "scenario/S01");
        assertThat(picked.done()).isOne();
        assertThat(picked.steps())
                .filteredOn(step -> step.course().id().equals("c7"))
                .allMatch(step -> !step.open());
    }

    @Test
    void takesFiveCompetencesAndNoSixthUntilOneIsTakenBack() {
        var ids = competences();
        ids.subList(0, 5).forEach(id -> plans.pick(learner, id));

        assertThatThrownBy(() -> plans.pick(learner, ids.get(5)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("You have picked five.");
        plans.pick(learner, ids.get(0));
        plans.takeBack(learner, ids.get(1));
        plans.pick(learner, ids.get(5));

        assertThat(plans.of(learner).picked())
                .extracting(Picked::competence)
                .extracting(Competence::id)
                .containsExactly(ids.get(0), ids.get(2), ids.get(3), ids.get(4), ids.get(5));
    }

    @Test
    void keepsTheLastWordOfADayAndTheChangeFromTheFirstDay() {
        plans.rate(learner, "CRI-3", 9);
        plans.rate(learner, "CRI-3", 4);
        assertThat(plans.of(learner).confidenceIn("CRI-3")).contains(new Confidence(4, 4));

        in(60).rate(learner, "CRI-3", 7);

        assertThat(plans.of(learner).confidenceIn("CRI-3")).contains(new Confidence(4, 7));
        assertThat(new Confidence(4, 7).change()).isEqualTo(3);
    }

    @Test
    void asksAgainAfterACourseUntilItsCompetencesAreRatedAgain() {
        var competences = catalogue.course("c3").course().competences();
        competences.forEach(id -> plans.rate(learner, id, 3));
        assertThat(plans.of(learner).finished()).isEmpty();

        pass("c3");
        assertThat(plans.of(learner).finished()).extracting(Course::id).containsExactly("c3");
        competences.forEach(id -> plans.rate(learner, id, 6));

        assertThat(plans.of(learner).finished()).isEmpty();
        assertThat(plans.of(learner).confidenceIn(competences.getFirst())).contains(new Confidence(3, 6));
    }

    @Test
    void refusesWhatIsNotOnTheScaleOrNotInTheFramework() {
        assertThatThrownBy(() -> plans.rate(learner, "CRI-3", 11)).hasMessage("Rate from 0 to 10.");
        assertThatThrownBy(() -> plans.rate(learner, "CRI-3", -1)).hasMessage("Rate from 0 to 10.");
        assertThatThrownBy(() -> plans.rate(learner, "XXX-1", 5)).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> plans.pick(learner, "XXX-1")).isInstanceOf(NoSuchElementException.class);
    }

    private List<String> competences() {
        return catalogue.framework().competences().map(Competence::id).toList();
    }

    private void pass(String course) {
        var state = checks.resumeOrDraw(learner, course);
        while (state.next().isPresent()) {
            var item = state.next().get();
            state = checks.answer(learner, state.id(), item.id(), LearningTest.right(item));
        }
        assertThat(state.passed()).isTrue();
    }

    /** The plans as they will be kept after so many days. */
    private LearningPlans in(int days) {
        return new LearningPlans(
                ratings, picks, records, progress, catalogue, Clock.offset(clock, Duration.ofDays(days)));
    }
}
