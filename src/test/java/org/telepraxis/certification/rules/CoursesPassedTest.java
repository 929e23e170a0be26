package org.telepraxis.certification.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CoursesPassedTest {

    private final Rule rule = new CoursesPassed();

    @Test
    void isMetOnceEveryCheckIsPassed() {
        assertThat(rule.judge(new Dossier(Cases.scheme(), Set.of("c3", "c7", "c8"), List.of(), Map.of())))
                .isEqualTo(new Verdict.Met("2 of 2"));
    }

    @Test
    void isPendingNotFailedUntilThen() {
        assertThat(rule.judge(new Dossier(Cases.scheme(), Set.of("c3"), List.of(), Map.of())))
                .isEqualTo(new Verdict.Pending("1 of 2"));
    }
}
