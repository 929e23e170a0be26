package org.telepraxis.courseware;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class CitationsTest {

    private static final Path COURSES = Path.of("courses");

    private final CourseFiles files = CourseFiles.ofFolder(COURSES, new Problems());
    private final SourceLibrary library =
            CoursewareReader.read(files, new Problems()).sources();
    private final Citations citations = Citations.of(library);

    @Test
    void namesAStudyByAuthorAndYear() {
        assertThat(citations.inWords("In study 000 they fear it. Survey 003 lists it; see 004, W2."))
                .isEqualTo("In Mendes-Santos et al. 2022 they fear it. The survey of 350 psychotherapists lists it; "
                        + "see Berry et al. 2017, W2.");
    }

    @Test
    void putsTheNameBehindTheQuotation() {
        assertThat(citations.inWords("They wish for 000: \"a plan\", and 004: “a choice”."))
                .isEqualTo("They wish for \"a plan\" (Mendes-Santos et al. 2022), and “a choice” (Berry et al. 2017).");
        assertThat(citations.inWords("- \"004: \\\"a choice\\\"\""))
                .isEqualTo("- \"\\\"a choice\\\" (Berry et al. 2017)\"");
    }

    @Test
    void leavesNumbersThatAreNoStudiesAlone() {
        var text = "Call 000-000-0004. 10 000 people, 1,000 or 1.004 of them, 004.5, room 12/003, study 123.";

        assertThat(citations.inWords(text)).isEqualTo(text);
    }

    @Test
    void saysInWordsWhatEditorsMark() {
        assertThat(citations.inWords("Five days [D]. An expert default [D]. It helps [P]."))
                .isEqualTo("Five days (expert default). An expert default. It helps (public guidance).");
    }

    @Test
    void letsNoReaderOfTheShippedCoursesSeeAnAlias() {
        var alias = Pattern.compile("(?<![\\w./,+-])00[0-4](?![\\w/-]|[.,]\\d)|(?<!source=)\\[[DP]]");
        for (var folder : CoursewareReader.courseFolders(files)) {
            var problems = new Problems();
            var course = CoursewareReader.readCourse(citations.inCourse(files.below(folder)), problems);

            assertThat(problems.list()).as(folder).noneMatch(problem -> problem.severity() == Severity.ERROR);
            var read = course.orElseThrow().lessons()
                    + course.get()
                            .questions()
                            .map(item -> item.stem() + item.options())
                            .toList()
                            .toString();
            assertThat(alias.matcher(read).results().map(found -> around(read, found.start())))
                    .as(folder)
                    .isEmpty();
        }
    }

    @Test
    void keepsTheAliasesOfFrameworkAndSources() {
        var told = CoursewareReader.read(citations.inLibrary(files), new Problems());

        assertThat(told.framework())
                .isEqualTo(CoursewareReader.read(files, new Problems()).framework());
        assertThat(told.resources().toString()).contains("Berry et al. 2017").doesNotContain("study 004");
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 60), Math.min(text.length(), at + 60));
    }
}
