package org.telepraxis.grading;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where the signed-in rater stands.
 *
 * @param coursePassed whether the check of the course for raters is passed
 * @param declaration what they declared; null before they did
 */
public record CalibrationOverview(
        boolean coursePassed, @Nullable Declaration declaration, List<Family> families) {

    public CalibrationOverview {
        families = List.copyOf(families);
    }

    /** Interests, languages and the promise to keep what is seen confidential. */
    public record Declaration(List<String> languages, String interests, LocalDate on) {

        public Declaration {
            languages = List.copyOf(languages);
        }
    }

    /**
     * One family of scenarios.
     *
     * @param trainingSize how many replays there are to train with
     * @param testSize how many a test would have now
     * @param obstacle why no test can begin now; empty when one can
     */
    public record Family(
            LicenceSummary licence,
            int trainingSize,
            List<Met> training,
            List<Test> tests,
            int testSize,
            String obstacle) {

        public Family {
            training = List.copyOf(training);
            tests = List.copyOf(tests);
        }
    }

    /** A replay that was met. */
    public record Met(UUID id, String code, String scenario, boolean locked, int left, int same, int levels) {}

    /** A licence test, finished or not; the findings of one that is not are not known yet. */
    public record Test(
            UUID id,
            LicenceFamily family,
            int ordinal,
            LocalDate begun,
            @Nullable LocalDate finished,
            boolean passed,
            List<Met> replays,
            List<Finding> findings) {

        public Test {
            replays = List.copyOf(replays);
            findings = List.copyOf(findings);
        }

        public boolean open() {
            return finished == null;
        }
    }

    /** Whether replays can be rated at all. */
    public boolean mayBegin() {
        return coursePassed && declaration != null;
    }
}
