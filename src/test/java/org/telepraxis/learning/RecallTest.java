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
import org.telepraxis.courseware.Item;
import org.telepraxis.courseware.Lesson;
import org.telepraxis.identity.PersonId;

@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
@ActiveProfiles("test")
class RecallTest {

    @Autowired
    PracticeChecks checks;

    @Autowired
    RecallAnswers answers;

    @Autowired
    PracticeCheckRecords records;

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
    void bringsTheQuestionsOfALessonBackTheNextDayAndNotBefore() {
        var items = lesson(0).recallItems();
        items.forEach(item -> checks.recall(learner, "c3", item, item.key()));

        assertThat(in(0).today(learner).questions()).isEmpty();
        assertThat(in(0).today(learner).next()).isPresent();
        var tomorrow = in(1).today(learner);
        assertThat(tomorrow.questions())
                .extracting(question -> question.item().id())
                .containsExactlyInAnyOrderElementsOf(
                        items.stream().map(Item::id).toList());
        assertThat(tomorrow.questions())
                .allSatisfy(question ->
                        assertThat(question.lesson().map(Lesson::id)).contains("c3-l1"));
        assertThat(tomorrow.minutes()).isOne();
    }

    @Test
    void bringsTheMissedItemsOfACheckBackAndNotTheOthers() {
        var check = checks.resumeOrDraw(learner, "c3");
        var missed = check.items().get(0);
        var known = check.items().get(1);
        checks.answer(learner, check.id(), missed.id(), LearningTest.wrong(missed));
        checks.answer(learner, check.id(), known.id(), LearningTest.right(known));

        assertThat(in(1).today(learner).questions())
                .extracting(question -> question.item().id())
                .containsExactly(missed.id());
    }

    @Test
    void keepsEachAnswerAndLetsTheQuestionGoForLongerTheEasierItCame() {
        var item = lesson(0).recallItems().getFirst();
        checks.recall(learner, "c3", item, LearningTest.right(item));
        var tomorrow = in(1);
        assertThat(tomorrow.answer(learner, "c3", item.id(), LearningTest.right(item)))
                .isTrue();

        var after = tomorrow.today(learner);
        assertThat(after.questions()).isEmpty();
        assertThat(after.answered()).isOne();
        assertThat(in(6).today(learner).questions()).isEmpty();
        assertThat(in(7).today(learner).questions()).hasSize(1);

        in(7).answer(learner, "c3", item.id(), LearningTest.right(item));
        assertThat(in(7 + 15).today(learner).questions()).hasSize(1);
        in(7).came(learner, "c3", item.id(), Ease.AT_ONCE);
        assertThat(in(7 + 15).today(learner).questions()).isEmpty();
        assertThat(in(7 + 16).today(learner).questions()).hasSize(1);
    }

    @Test
    void bringsAMissedQuestionBackTheNextDayHoweverOftenItWasKnown() {
        var item = lesson(0).recallItems().getFirst();
        checks.recall(learner, "c3", item, LearningTest.right(item));
        in(1).answer(learner, "c3", item.id(), LearningTest.right(item));
        assertThat(in(7).answer(learner, "c3", item.id(), LearningTest.wrong(item)))
                .isFalse();
        in(7).came(learner, "c3", item.id(), Ease.AT_ONCE);

        assertThat(in(8).today(learner).questions()).hasSize(1);
    }

    @Test
    void asksForTenADayAtMostAndLeavesTheRestForTomorrow() {
        var items = catalogue.course("c3").course().lessons().stream()
                .flatMap(lesson -> lesson.recallItems().stream())
                .toList();
        assertThat(items).hasSizeGreaterThan(Recall.MOST_A_DAY);
        items.forEach(item -> checks.recall(learner, "c3", item, LearningTest.right(item)));

        var tomorrow = in(1);
        var due = tomorrow.today(learner).questions();
        assertThat(due).hasSize(Recall.MOST_A_DAY);
        due.forEach(
                question -> tomorrow.answer(learner, "c3", question.item().id(), LearningTest.right(question.item())));

        assertThat(tomorrow.today(learner).questions()).isEmpty();
        assertThat(tomorrow.today(learner).next()).isPresent();
        assertThat(in(2).today(learner).questions()).hasSize(items.size() - Recall.MOST_A_DAY);
    }

    @Test
    void dropsAnItemThatItsCourseNoLongerHas() {
        answers.save(
                new RecallAnswer(learner, "c3", "an-older-version", "c3-gone", List.of("a"), false, clock.instant()));

        assertThat(in(1).today(learner).questions()).isEmpty();
        assertThatThrownBy(() -> in(1).answer(learner, "c3", "c3-gone", List.of("a")))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void asksNobodyAboutWhatSomebodyElseAnswered() {
        var item = lesson(0).recallItems().getFirst();
        checks.recall(learner, "c3", item, LearningTest.right(item));

        assertThat(in(1).today(new PersonId(UUID.randomUUID())).questions()).isEmpty();
    }

    private Lesson lesson(int index) {
        return catalogue.course("c3").course().lessons().get(index);
    }

    /** The recall as it will be after so many days. */
    private Recall in(int days) {
        return new Recall(answers, records, catalogue, Clock.offset(clock, Duration.ofDays(days)));
    }
}
