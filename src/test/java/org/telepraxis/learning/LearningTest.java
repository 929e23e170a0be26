package org.telepraxis.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.ActiveProfiles;
import org.telepraxis.courseware.Item;
import org.telepraxis.identity.PersonId;

@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
@ActiveProfiles("test")
class LearningTest {

    @Autowired
    Progress progress;

    @Autowired
    PracticeChecks checks;

    @Autowired
    Workbook workbook;

    private PersonId learner;

    @BeforeEach
    void somebodyNewEachTime() {
        learner = new PersonId(UUID.randomUUID());
    }

    @Test
    void theCrisisCourseIsLockedUntilTheContractCheckIsPassedAndSaysWhy() {
        assertThat(progress.access(learner, "c7")).isInstanceOfSatisfying(Access.Locked.class, locked -> {
            assertThat(locked.courseId()).isEqualTo("c3");
            assertThat(locked.rule()).contains("practice check of C3");
            assertThat(locked.reason()).isNotBlank();
        });

        pass("c3");

        assertThat(progress.access(learner, "c7").open()).isTrue();
    }

    @Test
    void aCheckWithTooManyWrongAnswersDoesNotPassAndTheNextOneIsANewDraw() {
        var first = checks.resumeOrDraw(learner, "c3");
        var state = first;
        while (state.next().isPresent()) {
            var item = state.next().get();
            state = checks.answer(learner, state.id(), item.id(), wrong(item));
        }

        assertThat(state.finished()).isTrue();
        assertThat(state.passed()).isFalse();
        assertThat(progress.checkPassed(learner, "c3")).isFalse();
        assertThat(checks.resumeOrDraw(learner, "c3").id()).isNotEqualTo(first.id());
    }

    @Test
    void aCheckUnderWayIsFoundAgainWithTheSameOrderOfOptions() {
        var before = checks.resumeOrDraw(learner, "c3");
        var item = before.next().orElseThrow();
        checks.answer(learner, before.id(), item.id(), item.key());

        var after = checks.resumeOrDraw(learner, "c3");

        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.given()).containsOnlyKeys(item.id());
        assertThat(after.items()).isEqualTo(before.items());
    }

    @Test
    void theFirstAnswerInACheckStands() {
        var check = checks.resumeOrDraw(learner, "c3");
        var item = check.next().orElseThrow();
        checks.answer(learner, check.id(), item.id(), wrong(item));

        var after = checks.answer(learner, check.id(), item.id(), item.key());

        assertThat(after.right()).isZero();
    }

    @Test
    void nobodyAnswersInSomebodyElsesCheck() {
        var check = checks.resumeOrDraw(learner, "c3");
        var stranger = new PersonId(UUID.randomUUID());

        assertThatThrownBy(() -> checks.answer(
                        stranger, check.id(), check.items().getFirst().id(), List.of("a")))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void theNextStepIsTheFirstUnitNotDoneOfAnOpenCourse() {
        assertThat(progress.next(learner).orElseThrow().unit().key()).startsWith("lesson/c1-l1");

        progress.markDone(learner, "c3", "lesson/c3-l1");
        progress.markDone(learner, "c3", "lesson/c3-l1");

        assertThat(progress.next(learner).orElseThrow().unit().key()).startsWith("lesson/c3-l2");
        assertThat(progress.of(learner, "c3").unitsDone()).isOne();
    }

    @Test
    void aCourseForSupervisorsIsOfferedOnlyToWhomHasBegunIt() {
        var forAll = progress.all(learner).stream()
                .filter(course -> course.published().course().audience().isEmpty())
                .toList();
        forAll.forEach(course -> course.published()
                .course()
                .units()
                .forEach(unit -> progress.markDone(learner, course.published().id(), unit.key())));
        assertThat(forAll).hasSizeGreaterThanOrEqualTo(9);
        assertThat(progress.next(learner)).isEmpty();

        progress.markDone(learner, "c10", "lesson/c10-l1");

        assertThat(progress.next(learner).orElseThrow().unit().key()).isEqualTo("lesson/c10-l2");
    }

    @Test
    void aUnitThatTheCourseDoesNotHaveIsNotNoted() {
        progress.markDone(learner, "c3", "lesson/no-such-lesson");

        assertThat(progress.of(learner, "c3").done()).isEmpty();
    }

    @Test
    void theWorkbookKeepsTheLastTextOfEachPlaceAndRefusesOneThatIsTooLong() {
        workbook.write(learner, "c3", "job-aid/plan/who", "I call you");
        workbook.write(learner, "c3", "job-aid/plan/who", "I call you within two minutes");

        assertThat(workbook.texts(learner, "c3")).containsEntry("job-aid/plan/who", "I call you within two minutes");
        assertThatThrownBy(() -> workbook.write(learner, "c3", "note/x", "x".repeat(20_001)))
                .hasMessageContaining("20000");
    }

    private void pass(String course) {
        var state = checks.resumeOrDraw(learner, course);
        while (state.next().isPresent()) {
            var item = state.next().get();
            state = checks.answer(learner, state.id(), item.id(), right(item));
        }
        assertThat(state.passed()).isTrue();
    }

    static List<String> right(Item item) {
        return item.form() == Item.Form.BEST_WORST
                ? List.of(item.key().getFirst(), item.key().getLast())
                : item.key();
    }

    static List<String> wrong(Item item) {
        var key = item.key();
        return switch (item.type()) {
            case SBA ->
                List.of(item.options().stream()
                        .map(Item.Option::id)
                        .filter(id -> !key.contains(id))
                        .findFirst()
                        .orElseThrow());
            case MR ->
                item.options().stream()
                        .map(Item.Option::id)
                        .filter(id -> !key.contains(id))
                        .toList();
            case SJT, SEQ -> right(item).reversed();
        };
    }
}
