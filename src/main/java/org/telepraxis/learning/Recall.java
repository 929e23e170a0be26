package org.telepraxis.learning;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.telepraxis.course.CourseCatalogue;
import org.telepraxis.courseware.Course;
import org.telepraxis.courseware.Item;
import org.telepraxis.identity.PersonId;
import org.telepraxis.learning.RecallCard.Answered;

/**
 * Brings back what was learned before it is forgotten: the retrieval questions of lessons and the missed items of practice checks, at
 * growing intervals (see {@link Memory}). There is no list of cards to keep in step: everything follows from the stored answers, and
 * items are found by id in the version of the course that runs today.
 */
@Service
@Transactional
public class Recall {

    /** A few minutes; what is due beyond that waits for tomorrow. */
    public static final int MOST_A_DAY = 10;

    private final RecallAnswers answers;
    private final PracticeCheckRecords checks;
    private final CourseCatalogue catalogue;
    private final Clock clock;

    Recall(RecallAnswers answers, PracticeCheckRecords checks, CourseCatalogue catalogue, Clock clock) {
        this.answers = answers;
        this.checks = checks;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** What comes back today, the longest overdue first. */
    @Transactional(readOnly = true)
    public RecallToday today(PersonId person) {
        var today = day(clock.instant());
        var cards = cards(person);
        int answered = (int) cards.stream()
                .flatMap(card -> card.repeated().stream())
                .filter(today::equals)
                .count();
        var due = cards.stream()
                .filter(card -> !card.due().isAfter(today))
                .sorted(Comparator.comparing(RecallCard::due)
                        // Within a day the courses are mixed, and the same each time.
                        .thenComparing(card -> card.itemId().hashCode())
                        .thenComparing(RecallCard::itemId))
                .flatMap(card -> question(person, card, today).stream())
                .toList();
        int room = Math.clamp(MOST_A_DAY - answered, 0, due.size());
        var next = due.size() > room
                ? Optional.of(today.plusDays(1))
                : cards.stream()
                        .map(RecallCard::due)
                        .filter(day -> day.isAfter(today))
                        .min(Comparator.naturalOrder());
        return new RecallToday(due.subList(0, room), answered, next);
    }

    /** How well the person remembers, on that day, what they were asked about the competences. */
    @Transactional(readOnly = true)
    public RecallStrength strength(PersonId person, Collection<String> competences, LocalDate day) {
        var cards = cards(person).stream()
                .filter(card -> catalogue
                        .find(card.courseId())
                        .flatMap(published -> item(published.course(), card.itemId()))
                        .filter(item -> competences.contains(item.competence()))
                        .isPresent())
                .toList();
        int faded =
                (int) cards.stream().filter(card -> !card.due().isAfter(day)).count();
        return new RecallStrength(cards.size(), faded);
    }

    /** Stores the answer and says whether it is right. */
    public boolean answer(PersonId person, String courseId, String itemId, List<String> chosen) {
        var published = catalogue.course(courseId);
        var item = item(published.course(), itemId)
                .orElseThrow(() -> new NoSuchElementException("There is no item " + itemId));
        boolean right = Marking.right(item, chosen);
        answers.save(new RecallAnswer(person, courseId, published.hash(), itemId, chosen, right, clock.instant()));
        return right;
    }

    /** Notes how the last answer to the item came; after a wrong one it changes nothing. */
    public void came(PersonId person, String courseId, String itemId, Ease ease) {
        answers.findByPersonAndCourseIdOrderByAnsweredAt(person, courseId).stream()
                .filter(answer -> answer.itemId().equals(itemId))
                .reduce((first, second) -> second)
                .ifPresent(answer -> {
                    answer.came(ease);
                    answers.save(answer);
                });
    }

    private List<RecallCard> cards(PersonId person) {
        var given = Stream.concat(
                answers.findByPerson(person).stream().map(Recall::answered),
                checks.findByPerson(person).stream().flatMap(Recall::answered));
        return given
                .collect(Collectors.groupingBy(answer -> List.of(answer.courseId(), answer.itemId())))
                .values()
                .stream()
                .flatMap(ofOneItem -> RecallCard.of(ofOneItem).stream())
                .toList();
    }

    private static Answered answered(RecallAnswer answer) {
        var at = answer.answeredAt();
        return new Answered(answer.courseId(), answer.itemId(), day(at), at.toEpochMilli(), answer.quality(), false);
    }

    private static Stream<Answered> answered(PracticeCheck check) {
        return check.answers().entrySet().stream().map(entry -> {
            var given = entry.getValue();
            int quality = given.right() ? Ease.AFTER_A_MOMENT.quality() : RecallAnswer.MISSED;
            return new Answered(
                    check.courseId(),
                    entry.getKey(),
                    day(given.at()),
                    given.at().toEpochMilli(),
                    quality,
                    true);
        });
    }

    private Optional<RecallQuestion> question(PersonId person, RecallCard card, LocalDate today) {
        return catalogue
                .find(card.courseId())
                .flatMap(published -> item(published.course(), card.itemId()).map(item -> {
                    var seed = new UUID(person.value().getLeastSignificantBits(), today.toEpochDay());
                    return new RecallQuestion(
                            published.course(),
                            Shuffled.of(item, seed),
                            published.course().lesson(item.lesson()));
                }));
    }

    private static Optional<Item> item(Course course, String itemId) {
        return course.questions().filter(item -> item.id().equals(itemId)).findFirst();
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneId.systemDefault());
    }
}
