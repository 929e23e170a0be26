package org.telepraxis.courseware;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.telepraxis.courseware.SchemeTemplate.Kind;

class SchemeTemplatesTests {

    private static final String CERTIFICATE = "clinician-certificate-example";

    private final Courseware shipped = CoursewareReader.read(Path.of("courses")).courseware();

    @TempDir
    Path folder;

    @Test
    void noneIsInForceAndOnlyWhatCanBeEvaluatedIsOffered() {
        assertThat(shipped.schemes())
                .hasSize(3)
                .noneMatch(SchemeTemplate::inForce)
                .allSatisfy(scheme -> assertThat(scheme.statusNote()).isEqualTo("Example scheme, not in force."));
        assertThat(shipped.schemes())
                .filteredOn(SchemeTemplate::offered)
                .extracting(SchemeTemplate::id)
                .containsExactly("crisis-addon-example");
    }

    @Test
    void theClinicianCertificateSaysWhichPartsOnlyPeopleJudge() {
        var scheme = shipped.scheme(CERTIFICATE).orElseThrow();

        assertThat(scheme.courses()).hasSize(9);
        assertThat(scheme.performances()).hasSize(4);
        assertThat(scheme.judgedByPeople()).extracting(SchemeTemplate.Part::id).containsExactly("gate", "A");
        assertThat(scheme.licenceTest()).isNull();
    }

    @Test
    void theRaterLicenceStatesItsTest() {
        var scheme = shipped.scheme("rater-licence-example").orElseThrow();

        assertThat(scheme.kind()).isEqualTo(Kind.LICENCE);
        assertThat(scheme.performances()).isEmpty();
        assertThat(scheme.licenceTest()).isEqualTo(new SchemeTemplate.LicenceTest(10, 0.7, 60, 95, 1, 0.3, 12, 2, 6));
    }

    @Test
    void refusesToOfferWhatNothingHereEvaluates() throws IOException {
        assertThat(problems(CERTIFICATE, "offered: false", "offered: true"))
                .anyMatch(problem ->
                        problem.message().equals("the scheme is offered, and nothing here evaluates part 'gate'"));
        assertThat(problems("rater-licence-example", "offered: false", "offered: true"))
                .anyMatch(problem ->
                        problem.message().contains("a licence is not something that trainees become candidates for"));
    }

    @Test
    void wantsALicenceToStateItsTest() throws IOException {
        assertThat(problems("rater-licence-example", "licence_test:", "licence_tests:"))
                .anyMatch(problem -> problem.message().startsWith("'licence_test' is missing"));
    }

    private Iterable<Problem> problems(String scheme, String words, String others) throws IOException {
        var text = Files.readString(Path.of("courses/schemes", scheme + ".yaml"));
        assertThat(text).contains(words);
        return CoursewareReader.read(new SmallCourse()
                        .with("schemes/" + scheme + ".yaml", text.replace(words, others))
                        .writeTo(folder))
                .problems();
    }
}
