package org.telepraxis.courseware;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadabilityTests {

    /** Worked examples in the article on the Flesch–Kincaid tests in Wikipedia. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The cat sat on the mat. | 116",
                "This sentence, taken as a reading passage unto itself, is being used to prove a point. | 69",
            })
    void givesThePublishedEaseOfPublishedExamples(String text, int ease) {
        assertThat(Readability.of(text).ease()).isCloseTo(ease, within(0.5));
    }

    /** Counts as a dictionary divides the words. */
    @ParameterizedTest
    @CsvSource({
        "client, 2",
        "clients, 2",
        "create, 2",
        "reading, 2",
        "people, 2",
        "confidential, 4",
        "evidence, 3",
        "therapist, 3",
        "psychologist, 4",
        "psychiatry, 4",
        "anxiety, 4",
        "technology, 4",
        "safety, 2",
        "something, 2",
        "sometimes, 2",
        "lines, 1",
        "changes, 2",
        "wanted, 2",
        "asked, 1",
        "agreed, 2",
        "table, 2",
        "voices, 2",
        "notes, 1",
        "emergency, 4",
        "contingency, 4",
        "suicide, 3",
        "crisis, 2",
        "privacy, 3",
        "question, 2",
        "decision, 3",
        "usual, 3",
        "usually, 4",
        "serious, 3",
        "patient, 2",
        "experience, 4",
        "science, 2",
        "society, 4",
        "quiet, 2",
        "continuous, 4",
        "value, 2",
        "unique, 2",
        "guide, 1",
        "quality, 3",
        "doing, 2",
        "radio, 3",
        "opinion, 3",
        "trial, 2",
        "clinician, 3",
        "museum, 3",
        "don't, 1",
        "couldn't, 2",
        "little, 2",
        "settled, 2",
        "eyes, 1",
        "employee, 3",
        "decided, 3",
        "statement, 2",
        "nobody, 3",
        "everybody, 4",
        "promise, 2",
        "coincidence, 4",
        "homework, 2",
        "telephone, 3",
        "rhythm, 2",
        "strengths, 1",
    })
    void countsSyllablesAsADictionaryDoes(String word, int syllables) {
        assertThat(Syllables.of(word)).isEqualTo(syllables);
    }

    @Test
    void countsEachPointOfAListAsASentence() {
        assertThat(Readability.of("Three things help.\n\nfirst the place\n\nthen the number\n\nthen a person")
                        .sentences())
                .isEqualTo(4);
    }

    @Test
    void doesNotTakeAnAbbreviationInTheMiddleForAnEnd() {
        assertThat(Readability.of("She came at 10.30 and left, i.e. she went home. He stayed.")
                        .sentences())
                .isEqualTo(2);
    }

    @Test
    void findsEndsBehindQuotationMarks() {
        var measured = Readability.of("“Where are you?” she asked. “At home.” He laughed.");

        assertThat(measured.sentences()).isEqualTo(3);
        assertThat(measured.longestSentence()).isEqualTo(5);
    }

    @Test
    void findsPlainTextEasyAndOfficialTextHard() {
        assertThat(Readability.of("You ring her. She picks up. You ask where she is.")
                        .hard())
                .isFalse();
        assertThat(Readability.of(
                                "Notwithstanding organisational considerations, practitioners implementing technologically "
                                        + "mediated interventions should systematically operationalise contingency procedures.")
                        .hard())
                .isTrue();
    }

    @Test
    void everyLessonThatIsShippedCanBeReadAtTheLevelItIsMeantFor() {
        var lessons =
                CoursewareReader.read(Path.of("courses")).courseware().lessons().toList();

        assertThat(lessons).hasSizeGreaterThan(55).allSatisfy(lesson -> {
            var measured = Readability.of(lesson);
            assertThat(measured.words()).as(lesson.id()).isGreaterThan(400);
            assertThat(measured.hard())
                    .as("%s is hard: %s", lesson.id(), measured)
                    .isFalse();
            assertThat(measured.longestSentence()).as(lesson.id()).isLessThanOrEqualTo(Readability.LONGEST_SENTENCE);
        });
    }
}
