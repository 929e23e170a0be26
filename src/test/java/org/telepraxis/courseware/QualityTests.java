package org.telepraxis.courseware;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class QualityTests {

    private static final String LESSON = "c3-contract/lessons/05-cut-off.md";
    private static final String ITEMS = "c3-contract/items.yaml";
    private static final String OPEN = "quality: {open: {1-18: Nobody has looked yet}}";
    private static final String OPEN_ITEMS = "quality: {open: {1-10: Nobody has looked yet}}";

    private final SmallCourse files = new SmallCourse();

    @TempDir
    Path folder;

    @Test
    void readsNumbersAndRangesAndNotes() {
        files.replacing(
                LESSON,
                OPEN,
                "quality: {checked: 2026-11, met: [1-4, 6, 8], open: {5: no pair, 7: long, 9-18: later}}");

        var quality = CoursewareReader.read(files.writeTo(folder))
                .courseware()
                .course("c3")
                .orElseThrow()
                .lesson("c3-l5")
                .orElseThrow()
                .quality();
        assertThat(quality.met()).containsExactly(1, 2, 3, 4, 6, 8);
        assertThat(quality.note(5)).hasValue("no pair");
        assertThat(quality.note(17)).hasValue("later");
        assertThat(quality.checked()).hasToString("2026-11");
        assertThat(quality.unsaid()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "quality: {met: [1-19]} | is no point of the checklist",
                "quality: {met: [4-2]} | is no point of the checklist",
                "quality: {met: [1-18], open: {16: later}} | point 16 is both met and open",
                "quality: {open: {1-18: later}, checked: soon} | is not a month",
                "quality: {open: {1-18: later}, sign: [1]} | unknown key",
                "quality: {open: {1-17: later}} | nothing is said about [18]",
                "quality: {met: [16], open: {1-15: later, 17-18: later}} | point 16 needs other people to sign, and the course is a draft",
            })
    void refusesWhatIsNoAnswerToTheList(String written, String message) {
        files.replacing(LESSON, OPEN, written);

        assertThat(files.findings(folder))
                .anyMatch(finding -> finding.contains("error: ") && finding.contains(message));
    }

    @Test
    void wantsANoteForEachOpenPoint() {
        files.replacing(LESSON, OPEN, "quality: {open: {1-18: ''}}");

        assertThat(files.findings(folder))
                .anyMatch(finding -> finding.contains("error: the open point 1-18 needs a note"));
    }

    @Test
    void warnsWhereNobodyHasLooked() {
        files.replacing(LESSON, OPEN + "\n", "").replacing(ITEMS, OPEN_ITEMS + "\n", "");

        assertThat(files.findings(folder))
                .anyMatch(finding -> finding.startsWith(LESSON + ":1: warning: nobody has held the lesson"))
                .anyMatch(finding -> finding.startsWith(ITEMS + ":1: warning: nobody has held the items"));
    }

    @Test
    void letsAReviewedCourseSayThatOthersHaveSigned() {
        files.replacing(LESSON, OPEN, "quality: {checked: 2026-11, met: [16, 17], open: {1-15: later, 18: later}}")
                .replacing("c3-contract/course.yaml", "status: draft", "status: reviewed, clinical: [A. Reviewer]");

        assertThat(files.findings(folder)).isEmpty();
    }

    @Test
    void believesWhatIsTrueOfALesson() {
        files.replacing(LESSON, OPEN, "quality: {checked: 2026-11, met: [1-15, 18], open: {16-17: later}}");

        assertThat(files.findings(folder)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | ::: hook | ::: example | it does not open with a hook",
                "2 | Agree who calls whom | Understand who calls whom | an objective is nothing that a person can be seen to do",
                "3 | - [TC4] Interviews with clinicians (000). | - Somebody said so. | no source carries a mark",
                "5 | ::: belief-vs-evidence | ::: unknown | there is no belief with its evidence",
                "8 | ::: try-it | ::: unknown | it needs an active step and exactly two recall questions",
                "9 | note: Fill in the number. | note: | it adds nothing to the job aid",
                "12 | ## Who calls whom | Who calls whom | the explanation has no heading",
                "12 | ## Who calls whom | #### Who calls whom | a heading leaves out a level",
                "18 | checked: 2026-11,  | | version and next review of the course, or the month of this check, are missing",
            })
    void doesNotBelieveWhatIsNotTrueOfALesson(int point, String words, String others, String message) {
        files.replacing(LESSON, OPEN, "quality: {checked: 2026-11, met: [1-15, 18], open: {16-17: later}}")
                .replacing(LESSON, words, others == null ? "" : others);

        assertThat(files.findings(folder))
                .anyMatch(finding -> finding.contains(
                        "error: point " + point + " of the checklist is said to be met, but " + message));
    }

    @Test
    void doesNotBelieveThatALongLessonIsShort() {
        files.replacing(LESSON, OPEN, "quality: {checked: 2026-11, met: [7], open: {1-6: later, 8-18: later}}")
                .replacing(LESSON, "A plan names who acts", "You ring her. ".repeat(400) + "A plan names who acts");

        assertThat(files.findings(folder))
                .anyMatch(finding -> finding.contains(
                        "error: point 7 of the checklist is said to be met, but the explanation has 12"));
    }

    @Test
    void sparesOnlyTheItemForWhichAPointIsExcepted() {
        files.replacing(
                        ITEMS,
                        OPEN_ITEMS,
                        "quality: {checked: 2026-11, met: [1-4, 6, 8-10], open: {5: later, 7: later}}")
                .replacing(ITEMS, "Length is beside the point.", "A plan names who acts and when.");
        assertThat(files.findings(folder))
                .singleElement()
                .asString()
                .contains("error: point 6 of the checklist is said to be met, but two options have the same reason");

        files.replacing(
                ITEMS,
                "open: {5: later, 7: later}}",
                "open: {5: later, 7: later}, except: {C3-I01: {6: they share one}}}");
        assertThat(files.findings(folder)).isEmpty();
    }

    @Test
    void refusesAnExceptionForAnItemThatIsNotThere() {
        files.replacing(ITEMS, OPEN_ITEMS, "quality: {open: {1-10: later}, except: {C3-I09: {6: later}}}");

        assertThat(files.findings(folder)).singleElement().asString().contains("there is no item 'C3-I09'");
    }

    @Test
    void theOriginalsOfEveryCourseAnswerEveryPoint() {
        var courses = CoursewareReader.read(Path.of("courses")).courseware().courses();

        assertThat(courses.stream().flatMap(QualityTests::answers)).hasSize(84).allSatisfy(quality -> {
            assertThat(quality.checked()).isNotNull();
            assertThat(quality.unsaid()).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource(Checklist.class)
    void theGuideShowsEveryPointAndWhoHasToAnswerForIt(Checklist checklist) throws IOException {
        var guide = Files.readString(Path.of("docs/authors/quality.md"));

        assertThat(IntStream.rangeClosed(1, checklist.size())).allSatisfy(number -> {
            var line = guide.lines()
                    .filter(row -> row.startsWith("| %d | %s |".formatted(number, checklist.point(number))))
                    .findFirst();
            assertThat(line).as("%s %d", checklist, number).isPresent();
            assertThat(line.orElseThrow().contains("✍")).isEqualTo(checklist.signedOff(number));
        });
    }

    static Stream<Quality> answers(Course course) {
        return Stream.of(
                        course.lessons().stream().map(Lesson::quality),
                        Stream.of(course.itemsQuality()),
                        course.scenarios().stream().map(Course.ScenarioFile::quality))
                .flatMap(stream -> stream);
    }

    @Test
    void hasAsManyPointsAsTheListsOnPaper() {
        assertThat(List.of(Checklist.LESSON.size(), Checklist.ITEMS.size(), Checklist.SCENARIO.size()))
                .containsExactly(18, 10, 20);
    }
}
