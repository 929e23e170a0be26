package org.telepraxis.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Clock;
import java.time.Duration;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.ActiveProfiles;
import org.telepraxis.course.CourseCatalogue;
import org.telepraxis.identity.PersonId;
import org.telepraxis.learning.CourseEfficacy.Line;

@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
@ActiveProfiles("test")
class SelfEfficacyTest {

    @Autowired
    SelfEfficacy efficacy;

    @Autowired
    SelfEfficacyRatings ratings;

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
    void hasAnItemForEachCompetenceOfTheCourse() {
        var said = efficacy.of(learner, "c3");

        assertThat(said.lines())
                .extracting(line -> line.competence().id())
                .containsExactlyElementsOf(catalogue.course("c3").course().competences());
        assertThat(said.lines()).allMatch(line -> line.changeable() && line.before() == null && line.after() == null);
        assertThat(efficacy.said(learner)).isEmpty();
    }

    @Test
    void showsTheChangeOnceItIsRatedAgainAfterTheCourse() {
        efficacy.rate(learner, "c3", "CON-4", 30);
        efficacy.rate(learner, "c3", "CON-1", 60);
        assertThat(efficacy.waiting(learner)).isEmpty();

        pass("c3");
        assertThat(efficacy.waiting(learner).orElseThrow().course().id()).isEqualTo("c3");
        efficacy.rate(learner, "c3", "CON-4", 80);
        efficacy.rate(learner, "c3", "CON-1", 50);
        efficacy.rate(learner, "c3", "CON-2", 50);

        var said = efficacy.of(learner, "c3");
        assertThat(said.compared())
                .extracting(
                        line -> line.competence().id(), line -> line.change().orElseThrow())
                .containsExactly(tuple("CON-1", -10), tuple("CON-4", 50));
        assertThat(line("CON-2").change()).isEmpty();
        assertThat(efficacy.waiting(learner)).isEmpty();
        assertThat(efficacy.said(learner)).hasSize(1);
    }

    @Test
    void letsTheFirstRatingBeCorrectedOnTheSameDayOnly() {
        efficacy.rate(learner, "c3", "CON-4", 30);
        efficacy.rate(learner, "c3", "CON-4", 40);
        assertThat(line("CON-4").before()).extracting(said -> said.strength()).isEqualTo(40);

        assertThatThrownBy(() -> in(2).rate(learner, "c3", "CON-4", 90)).isInstanceOf(IllegalStateException.class);
        in(2).rate(learner, "c3", "CON-1", 20);

        assertThat(line("CON-4").before()).extracting(said -> said.strength()).isEqualTo(40);
        assertThat(in(2).of(learner, "c3").lines())
                .filteredOn(line -> !line.changeable())
                .extracting(line -> line.competence().id())
                .containsExactly("CON-4");
    }

    @Test
    void keepsTheLastWordAfterTheCourse() {
        pass("c3");
        efficacy.rate(learner, "c3", "CON-4", 30);
        in(20).rate(learner, "c3", "CON-4", 70);

        assertThat(line("CON-4").after()).extracting(said -> said.strength()).isEqualTo(70);
        assertThat(line("CON-4").before()).isNull();
    }

    @Test
    void refusesWhatIsNotOnTheScaleOrNotTaught() {
        for (int strength : new int[] {-10, 5, 110}) {
            assertThatThrownBy(() -> efficacy.rate(learner, "c3", "CON-4", strength))
                    .hasMessage("Rate from 0 to 100, in steps of ten.");
        }
        assertThatThrownBy(() -> efficacy.rate(learner, "c3", "CRI-3", 50)).isInstanceOf(NoSuchElementException.class);
    }

    private Line line(String competence) {
        return efficacy.of(learner, "c3").lines().stream()
                .filter(line -> line.competence().id().equals(competence))
                .findFirst()
                .orElseThrow();
    }

    private void pass(String course) {
        var state = checks.resumeOrDraw(learner, course);
        while (state.next().isPresent()) {
            var item = state.next().get();
            state = checks.answer(learner, state.id(), item.id(), LearningTest.right(item));
        }
        assertThat(state.passed()).isTrue();
    }

    /** As it will be after so many days. */
    private SelfEfficacy in(int days) {
        return new SelfEfficacy(ratings, progress, catalogue, Clock.offset(clock, Duration.ofDays(days)));
    }
}
