package org.telepraxis.learning;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.telepraxis.course.CourseCatalogue;
import org.telepraxis.course.PublishedCourse;
import org.telepraxis.courseware.Item;
import org.telepraxis.courseware.Unit;
import org.telepraxis.identity.PersonId;

/**
 * Draws practice checks and marks them. Every check is a new draw, attempts are unlimited, each answer is stored before its feedback
 * is shown, and a check under way is found again after any interruption.
 */
@Service
@Transactional
public class PracticeChecks {

    private final PracticeCheckRecords records;
    private final RecallAnswers recalls;
    private final CourseCatalogue catalogue;
    private final Progress progress;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PracticeChecks(
            PracticeCheckRecords records,
            RecallAnswers recalls,
            CourseCatalogue catalogue,
            Progress progress,
            ApplicationEventPublisher events,
            Clock clock) {
        this.records = records;
        this.recalls = recalls;
        this.catalogue = catalogue;
        this.progress = progress;
        this.events = events;
        this.clock = clock;
    }

    /** The check under way, or else a new draw. */
    public CheckState resumeOrDraw(PersonId person, String courseId) {
        return latest(person, courseId).filter(check -> !check.finished()).orElseGet(() -> draw(person, courseId));
    }

    /** The learner's last check in the course, under way or finished. */
    @Transactional(readOnly = true)
    public Optional<CheckState> latest(PersonId person, String courseId) {
        return records.findByPersonAndCourseIdOrderByStartedAtDesc(person, courseId).stream()
                .findFirst()
                .map(this::state);
    }

    private CheckState draw(PersonId person, String courseId) {
        var published = catalogue.course(courseId);
        var rule = rule(published);
        var items = new ArrayList<>(
                published.course().items().stream().map(Item::id).toList());
        Collections.shuffle(items, new Random());
        var drawn = items.subList(0, Math.min(rule.draw(), items.size()));
        var check = new PracticeCheck(person, courseId, published.hash(), drawn, rule.pass(), clock.instant());
        return state(records.save(check));
    }

    private static Unit.Check rule(PublishedCourse published) {
        return published
                .course()
                .check()
                .orElseThrow(() -> new NoSuchElementException("This course has no practice check"));
    }

    /** Stores the answer; the first answer to an item stands. */
    public CheckState answer(PersonId person, UUID checkId, String itemId, List<String> chosen) {
        var check = records.findById(checkId)
                .filter(found -> found.person().equals(person))
                .orElseThrow(() -> new NoSuchElementException("There is no such check of yours"));
        boolean passedBefore = check.passed();
        var item = item(check, itemId);
        check.answer(itemId, chosen, Marking.right(item, chosen), clock.instant());
        records.save(check);
        if (check.passed() && !passedBefore) {
            progress.markDone(person, check.courseId(), "check");
            events.publishEvent(new CheckPassed(person.value(), check.courseId(), check.courseHash(), clock.instant()));
        }
        return state(check);
    }

    /** Stores the answer to a lesson's retrieval question and says whether it is right. */
    public boolean recall(PersonId person, String courseId, Item item, List<String> chosen) {
        boolean right = Marking.right(item, chosen);
        recalls.save(new RecallAnswer(
                person, courseId, catalogue.course(courseId).hash(), item.id(), chosen, right, clock.instant()));
        return right;
    }

    /** The learner's last answer to the retrieval question, if there is one. */
    @Transactional(readOnly = true)
    public Optional<List<String>> lastRecall(PersonId person, String courseId, String itemId) {
        return recalls.findByPersonAndCourseIdOrderByAnsweredAt(person, courseId).stream()
                .filter(answer -> answer.itemId().equals(itemId))
                .reduce((first, second) -> second)
                .map(RecallAnswer::chosen);
    }

    private Item item(PracticeCheck check, String itemId) {
        return catalogue
                .version(check.courseHash())
                .course()
                .item(itemId)
                .orElseThrow(() -> new NoSuchElementException("There is no item " + itemId));
    }

    private CheckState state(PracticeCheck check) {
        var items = check.items().stream()
                .map(id -> Shuffled.of(item(check, id), check.id()))
                .toList();
        var given = check.answers().entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> entry.getKey(), entry -> entry.getValue().options()));
        return new CheckState(
                check.id(), items, given, check.right(), check.passPercent(), check.finished(), check.passed());
    }
}
