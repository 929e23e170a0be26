package org.telepraxis.courseware;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class CoursewareReaderTests {

    private static final String LESSON = "c3-contract/lessons/05-cut-off.md";
    private static final String COURSE = "c3-contract/course.yaml";
    private static final String ITEMS = "c3-contract/items.yaml";

    private final SmallCourse files = new SmallCourse();

    @TempDir
    Path folder;

    @Test
    void readsAWholeCourseWithoutAProblem() {
        var reading = CoursewareReader.read(files.writeTo(folder));

        assertThat(reading.problems()).isEmpty();
        var course = reading.courseware().course("c3").orElseThrow();
        assertThat(course.units()).extracting(Unit::key).containsExactly("lesson/c3-l5", "job-aid/contract", "check");
        assertThat(course.draft()).isTrue();
        assertThat(course.items().getFirst().key()).containsExactly("b");
        var lesson = course.lesson("c3-l5").orElseThrow();
        assertThat(lesson.blocks())
                .extracting(block -> block.getClass().getSimpleName())
                .containsExactly(
                        "Hook", "Text", "BeliefVsEvidence", "TryIt", "Recall", "Recall", "JobAidPart", "Sources");
        assertThat(lesson.recallItems()).extracting(Item::id).containsExactly("c3-l5-r1", "c3-l5-r2");
        assertThat(lesson.recallItems().getFirst().competence()).isEqualTo("CON-4");
        assertThat(reading.courseware()
                        .framework()
                        .competence("CON-4")
                        .orElseThrow()
                        .anchor(3))
                .isEqualTo("Confirms this session");
    }

    @Test
    void knowsForHowLongSupportCountsAsChecked() {
        var country = CoursewareReader.read(files.writeTo(folder))
                .courseware()
                .country("demo")
                .orElseThrow();

        assertThat(country.supportCheckedOn(LocalDate.of(2027, 4, 30))).isTrue();
        assertThat(country.supportCheckedOn(LocalDate.of(2027, 5, 1))).isFalse();
        assertThat(country.tokens()).containsEntry("local_emergency_number", "000-000-001 (invented)");
    }

    @Test
    void saysWhichLessonAUnitMeant() {
        files.replacing(COURSE, "lesson: 05-cut-off", "lesson: 05-cutoff");

        assertThat(files.problems(folder))
                .contains(COURSE + ":10: error: there is no lesson '05-cutoff' (did you mean '05-cut-off'?)");
    }

    @Test
    void placesAProblemInsideABlockAtItsOwnLine() {
        files.replacing(LESSON, "belief_source: heard in practice", "belief_sorce: heard in practice");

        assertThat(files.problems(folder))
                .contains(LESSON + ":" + files.line(LESSON, "belief_sorce")
                        + ": error: unknown key 'belief_sorce' (did you mean 'belief_source'?)");
    }

    @Test
    void saysWhichBlockNeverEnds() {
        files.replacing(LESSON, "middle of a sentence.\n:::\n", "middle of a sentence.\n");

        assertThat(files.problems(folder))
                .contains(LESSON + ":10: error: the block 'hook' never ends (close it with ':::' before line 17)");
    }

    @Test
    void offersTheNearestBlock() {
        files.replacing(LESSON, "::: sources", "::: source");

        assertThat(files.problems(folder))
                .containsExactly(LESSON + ":" + files.line(LESSON, "::: source")
                        + ": error: there is no block 'source' (did you mean 'sources'?)");
    }

    @Test
    void refusesAnItemWithTwoKeys() {
        files.replacing(ITEMS, "sign, why", "sign, correct: true, why");

        assertThat(files.problems(folder))
                .containsExactly(ITEMS
                        + ":3: error: a single best answer has exactly one correct option, not 2"
                        + " (write 'correct: true' beside it)");
    }

    @Test
    void refusesRanksWithGaps() {
        files.replacing(LESSON, "position: 3", "position: 4");

        assertThat(files.problems(folder))
                .singleElement()
                .asString()
                .endsWith("error: the positions should be 1, 2, … without gaps (1 comes first)");
    }

    @Test
    void warnsOfALessonThatNobodyWillSee() {
        files.with("c3-contract/lessons/06-more.md", files.text(LESSON).replace("id: c3-l5", "id: c3-l6"));

        assertThat(files.problems(folder))
                .containsExactly("c3-contract/lessons/06-more.md:1: warning: no unit of the course shows this lesson"
                        + " (add '- lesson: 06-more' to course.yaml)");
    }

    @Test
    void readsWhatMakesSenseDespiteABrokenFile() {
        files.with(ITEMS, "items: [");
        var reading = CoursewareReader.read(files.writeTo(folder));

        assertThat(reading.courseware().course("c3").orElseThrow().lessons()).hasSize(1);
        assertThat(reading.errorsIn(folder.resolve("c3-contract"))).isNotEmpty();
        assertThat(reading.errorsIn(folder.resolve("countries"))).isEmpty();
    }

    @Test
    void saysThatTheFolderIsMissing() {
        var reading = CoursewareReader.read(folder.resolve("nowhere"));

        assertThat(reading.problems().getFirst().message()).isEqualTo("there is no such folder");
    }

    @Test
    void saysThatAFileIsNotText() throws Exception {
        files.writeTo(folder);
        Files.write(folder.resolve(ITEMS), new byte[] {(byte) 0xC3, (byte) 0x28});

        assertThat(CoursewareReader.read(folder).problems())
                .extracting(Problem::message)
                .containsExactly("the file is not UTF-8 text");
    }

    @Test
    @Timeout(value = 10, unit = TimeUnit.SECONDS)
    void survivesLessonsMadeOfFences() {
        files.with(LESSON, "::: hook\n".repeat(20_000));
        assertThat(files.problems(folder)).isNotEmpty();
        files.with(LESSON, "---\n".repeat(20_000));
        assertThat(files.problems(folder)).isNotEmpty();
        files.with(LESSON, ":::\n".repeat(20_000));
        assertThat(files.problems(folder)).isNotEmpty();
        files.with(LESSON, "---\n---\n" + "> ".repeat(100_000));
        assertThat(files.problems(folder)).isNotEmpty();
    }

    @Test
    @Timeout(value = 10, unit = TimeUnit.SECONDS)
    void survivesEveryFileBeingEmptyOrAList() {
        for (var content : new String[] {"", "[]", "- a\n- b\n", "plain words", "null", "{}", "a: {b: [c: d]}"}) {
            for (var path : new String[] {
                "framework.yaml",
                "sources.yaml",
                "countries/demo.yaml",
                "schemes/x.yaml",
                COURSE,
                ITEMS,
                LESSON,
                "c3-contract/job-aid.yaml"
            }) {
                assertThat(new SmallCourse().with(path, content).problems(folder))
                        .as("%s in %s", content, path)
                        .isNotEmpty();
            }
        }
    }
}
