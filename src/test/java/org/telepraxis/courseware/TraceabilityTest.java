package org.telepraxis.courseware;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Nothing that the studies asked for, and nothing that is assessed, loses its lesson, its item or its session. */
class TraceabilityTest {

    /** Practised by a portfolio task instead of a session, as the framework says. */
    private static final Map<String, String> BY_PORTFOLIO = Map.of(
            "TEC-3", "appraise a tool against acceptance criteria (P6)",
            "TS2", "the criteria task of C5 and P6");

    private static Traceability traced;

    @BeforeAll
    static void trace() {
        var courseware = CoursewareReader.read(Path.of("courses")).courseware();
        traced = Traceability.of(courseware.framework(), courseware.courses());
    }

    @Test
    void everyCompetenceIsTaughtAskedAboutAndPractised() {
        assertThat(traced.competences()).hasSize(28).allSatisfy(TraceabilityTest::isCovered);
    }

    @Test
    void everyThemeAndSubthemeIsTaughtAskedAboutAndPractised() {
        assertThat(traced.themes()).hasSize(31).allSatisfy(TraceabilityTest::isCovered);
    }

    @Test
    void nothingIsExcusedThatHasASession() {
        Set<String> practised = Stream.concat(traced.competences().stream(), traced.themes().stream())
                .filter(line -> !line.scenarios().isEmpty())
                .map(Traceability.Line::code)
                .collect(Collectors.toSet());

        assertThat(practised).doesNotContainAnyElementsOf(BY_PORTFOLIO.keySet());
    }

    private static void isCovered(Traceability.Line line) {
        assertThat(line.lessons()).as("lessons on %s", line.code()).isNotEmpty();
        assertThat(line.items()).as("items on %s", line.code()).isPositive();
        if (!BY_PORTFOLIO.containsKey(line.code())) {
            assertThat(line.scenarios()).as("sessions for %s", line.code()).isNotEmpty();
        }
    }
}
