package org.telepraxis.courseware;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CoverageReportTests {

    private static final Path PAGE = Path.of("docs/authors/coverage.md");

    private final Courseware courseware =
            CoursewareReader.read(Path.of("courses")).courseware();

    @Test
    void thePageForAuthorsSaysWhatTheContentSays() throws IOException {
        assertThat(Files.readString(PAGE))
                .as("run ./telepraxis check --coverage %s", PAGE)
                .isEqualTo(CoverageReport.of(courseware));
    }

    @Test
    void countsEachOpenPointOnceForEachFile() {
        var course = ContentQuality.of(courseware.courses()).courses().stream()
                .filter(one -> one.code().equals("C1"))
                .findFirst()
                .orElseThrow();

        assertThat(course.draft()).isTrue();
        assertThat(course.points()).isEqualTo(5 * 18 + 10);
        assertThat(course.met()
                        + course.open().stream()
                                .mapToInt(point -> (int) point.where().stream()
                                        .filter(where -> !where.startsWith("C1-I"))
                                        .count())
                                .sum())
                .isEqualTo(course.points());
        assertThat(course.forOthers())
                .extracting(ContentQuality.OpenPoint::number)
                .contains(16, 17, 5, 7);
        assertThat(course.forTheAuthor()).noneMatch(ContentQuality.OpenPoint::signOff);
    }

    @Test
    void namesTheItemsForWhichAPointIsExcepted() {
        var trivia = ContentQuality.of(courseware.courses()).courses().getFirst().open().stream()
                .filter(point -> point.checklist() == Checklist.ITEMS && point.number() == 8)
                .findFirst()
                .orElseThrow();

        assertThat(trivia.where()).contains("C1-I11").doesNotContain("items");
        assertThat(trivia.notes()).containsExactly("It asks what a study says, not what to do.");
    }
}
