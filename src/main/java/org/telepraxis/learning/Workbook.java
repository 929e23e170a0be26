package org.telepraxis.learning;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.telepraxis.identity.PersonId;

/** Keeps what learners write: job aids, active steps, private notes. It is theirs alone. */
@Service
@Transactional
public class Workbook {

    /** Characters that fit into one place. */
    public static final int MOST_CHARACTERS = 20_000;

    private final WorkbookTexts texts;
    private final Clock clock;

    Workbook(WorkbookTexts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    /** Where a field of the course's job aid is kept. */
    public static String jobAidSlot(String sectionId, String fieldId) {
        return "job-aid/" + sectionId + "/" + fieldId;
    }

    /** Everything the learner wrote in the course, by slot such as {@code job-aid/plan/who-calls}. */
    @Transactional(readOnly = true)
    public Map<String, String> texts(PersonId person, String courseId) {
        return texts.findByPersonAndCourseId(person, courseId).stream()
                .collect(Collectors.toMap(WorkbookText::slot, WorkbookText::content));
    }

    /**
     * Stores the text in its slot.
     *
     * @return when it was stored
     * @throws IllegalArgumentException when the text is longer than {@link #MOST_CHARACTERS}
     */
    public Instant write(PersonId person, String courseId, String slot, String text) {
        if (text.length() > MOST_CHARACTERS) {
            throw new IllegalArgumentException(
                    "This is longer than " + MOST_CHARACTERS + " characters. Shorten it and it will be saved.");
        }
        var now = clock.instant();
        var place = texts.findByPersonAndCourseIdAndSlot(person, courseId, slot)
                .orElseGet(() -> new WorkbookText(person, courseId, slot, now));
        place.write(text, now);
        texts.save(place);
        return now;
    }
}
