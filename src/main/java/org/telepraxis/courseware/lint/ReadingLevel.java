package org.telepraxis.courseware.lint;

import java.util.Locale;
import org.telepraxis.courseware.Block;
import org.telepraxis.courseware.Lesson;
import org.telepraxis.courseware.Problems;
import org.telepraxis.courseware.Readability;

/** Lessons are for readers at B2, many of whom read in their second or third language. */
final class ReadingLevel implements Rule {

    @Override
    public void check(Content content, Problems problems) {
        content.courses().stream()
                .flatMap(course -> course.lessons().stream())
                .forEach(lesson -> lesson(lesson, problems));
    }

    private static void lesson(Lesson lesson, Problems problems) {
        var measured = Readability.of(lesson);
        if (measured.hard()) {
            problems.warning(
                    lesson.place(),
                    String.format(
                            Locale.ROOT,
                            "the lesson is hard to read: ease %.0f, grade %.1f, %.1f words to a sentence",
                            measured.ease(),
                            measured.grade(),
                            measured.wordsPerSentence()),
                    String.format(
                            Locale.ROOT,
                            "stay above %.0f, below %.0f and below %.0f: shorter sentences, everyday words",
                            Readability.LOWEST_EASE,
                            Readability.HIGHEST_GRADE,
                            Readability.WORDS_PER_SENTENCE));
        }
        if (measured.longestSentence() > Readability.LONGEST_SENTENCE) {
            problems.warning(
                    lesson.blocks(Block.Text.class)
                            .findFirst()
                            .map(Block.Text::place)
                            .orElse(lesson.place()),
                    "the longest sentence of the lesson has " + measured.longestSentence() + " words",
                    "make two of it; up to " + Readability.LONGEST_SENTENCE + " can be followed");
        }
    }
}
