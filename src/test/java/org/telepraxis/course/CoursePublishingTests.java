package org.telepraxis.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.context.ActiveProfiles;
import org.telepraxis.courseware.CourseFiles;
import org.telepraxis.courseware.CoursewareReader;
import org.telepraxis.courseware.Problem;
import org.telepraxis.courseware.Problems;
import org.telepraxis.identity.AuditTrail;
import org.telepraxis.identity.PersonId;

@ApplicationModuleTest(extraIncludes = "identity")
@ActiveProfiles("test")
@ExtendWith(OutputCaptureExtension.class)
class CoursePublishingTests {

    private static final Path SHIPPED = Path.of("courses");
    private static final String C3 = "c3-digital-therapeutic-contract";

    @Autowired
    CoursePublishing publishing;

    @Autowired
    CourseCatalogue catalogue;

    @Autowired
    AuditTrail audit;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    VersionStore store;

    @Autowired
    CourseVersions versions;

    @Autowired
    RunningCourses running;

    @Autowired
    org.springframework.transaction.support.TransactionTemplate transactions;

    @TempDir
    Path folder;

    private final PersonId officer = new PersonId(UUID.randomUUID());

    @BeforeEach
    void copyWhatIsShipped() throws IOException {
        try (var files = Files.walk(SHIPPED)) {
            for (var file : files.filter(Files::isRegularFile)
                    .filter(CoursePublishingTests::used)
                    .toList()) {
                var copy = folder.resolve(SHIPPED.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    /** The library and the two courses that are played with here; the others stay as they run. */
    private static boolean used(Path file) {
        var first = SHIPPED.relativize(file).getName(0).toString();
        return !first.matches("c\\d+-.*") || first.startsWith("c3-") || first.startsWith("c7-");
    }

    @AfterEach
    void runWhatIsShippedAgain() {
        var shipped = CourseFiles.ofFolder(SHIPPED, new Problems());
        runAgain("library", shipped.only(CoursewareReader.LIBRARY));
        runAgain("c3", shipped.below(C3));
        runAgain("c7", shipped.below("c7-crisis-at-a-distance"));
    }

    private void runAgain(String course, CourseFiles files) {
        store.publishFolder(course, "1.0.0", files);
        store.publish(course, "1.0.0", files, null);
    }

    @Test
    void publishesTheCourseFolderAtStart() {
        assertThat(catalogue.courses()).extracting(PublishedCourse::id).contains("c3", "c7");
        assertThat(catalogue.framework().competences()).hasSize(28);
        assertThat(catalogue.schemes()).isNotEmpty();
        assertThat(catalogue.course("c3").course().lessons()).hasSize(7);
    }

    @Test
    void writesNothingAtTheNextStartWhenNothingChanged() {
        publishing.publishFolder(folder);
        var before = rows();

        publishing.publishFolder(folder);

        assertThat(rows()).isEqualTo(before).isNotEmpty();
    }

    @Test
    void writesWhenAFileHasChangedSinceTheLastStart() throws IOException {
        publishing.publishFolder(folder);
        var before = rows();
        edit("course.yaml", "hours:", "# changed\nhours:");

        publishing.publishFolder(folder);

        assertThat(rows()).isNotEqualTo(before);
    }

    /** Every version and what runs, with the counters of changes. */
    private List<String> rows() {
        return Stream.of(
                        "select id, course_id, hash, published_at from course_version order by id",
                        "select course_id, hash, folder_hash, lock_version from course_running order by course_id")
                .flatMap(sql -> jdbc.sql(sql).query().listOfRows().stream())
                .map(Map::toString)
                .toList();
    }

    @Test
    void runsAChangedCourseAndKeepsTheOldVersion() throws IOException {
        var before = catalogue.course("c3");
        edit("course.yaml", "title: ", "title: Changed ");

        publishing.publishFolder(folder);

        assertThat(catalogue.course("c3").hash()).isNotEqualTo(before.hash());
        assertThat(catalogue.course("c3").course().title()).startsWith("Changed");
        assertThat(catalogue.courses()).extracting(PublishedCourse::id).contains("c3", "c7");
    }

    @Test
    void refusesABrokenCourseAndLetsTheRunningVersionStay(CapturedOutput output) throws IOException {
        var before = catalogue.course("c3").hash();
        var other = catalogue.course("c7").hash();
        edit("items.yaml", "stem:", "steem:");
        Files.writeString(
                folder.resolve("c7-crisis-at-a-distance/README.md"), "Something new, so that C7 has another version.");

        publishing.publishFolder(folder);

        assertThat(catalogue.course("c3").hash()).isEqualTo(before);
        assertThat(catalogue.course("c7").hash()).isNotEqualTo(other);
        assertThat(output.getAll())
                .contains("Refused to publish " + C3)
                .containsPattern("items\\.yaml:\\d+: error: unknown key 'steem' \\(did you mean 'stem'\\?\\)");
    }

    @Test
    void publishesCoursesAgainstTheRunningFrameworkWhenTheNewOneIsBroken() throws IOException {
        Files.writeString(folder.resolve("framework.yaml"), "title: [");
        edit("course.yaml", "title: ", "title: Changed ");

        publishing.publishFolder(folder);

        assertThat(catalogue.framework().competences()).hasSize(28);
        assertThat(catalogue.course("c3").course().title()).startsWith("Changed");
    }

    @Test
    void publishesAnUploadedPackAndWritesDownWhoDidIt() throws IOException {
        edit("course.yaml", "title: ", "title: Uploaded ");

        var publication = publishing.publish(zipOf(C3), officer);

        assertThat(publication).isEqualTo(new Publication.Published(java.util.List.of("c3")));
        assertThat(catalogue.course("c3").course().title()).startsWith("Uploaded");
        assertThat(audit.of("c3")).anySatisfy(entry -> {
            assertThat(entry.act()).isEqualTo("course.published");
            assertThat(entry.actor()).isEqualTo(officer);
            assertThat(entry.detail()).contains(catalogue.course("c3").hash());
        });
    }

    @Test
    void keepsAnUploadedVersionWhenTheFolderHasNotChangedSince() throws IOException {
        edit("course.yaml", "title: ", "title: Uploaded ");
        publishing.publish(zipOf(C3), officer);

        publishing.publishFolder(SHIPPED);

        assertThat(catalogue.course("c3").course().title()).startsWith("Uploaded");
    }

    @Test
    void refusesAnUploadedPackWithErrors() throws IOException {
        var before = catalogue.course("c3").hash();
        edit("course.yaml", "competences:", "competenses:");

        var publication = publishing.publish(zipOf(C3), officer);

        assertThat(publication)
                .isInstanceOfSatisfying(
                        Publication.Refused.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Problem::message)
                                .contains("unknown key 'competenses'"));
        assertThat(catalogue.course("c3").hash()).isEqualTo(before);
    }

    @Test
    void refusesAPackThatCallsItselfTheLibrary() throws IOException {
        var library = catalogue.framework();
        edit("course.yaml", "id: c3", "id: library");

        assertThat(publishing.publish(zipOf(C3), officer)).isInstanceOf(Publication.Refused.class);
        assertThat(catalogue.framework()).isEqualTo(library);
    }

    @Test
    void refusesACourseWithAFileLeftOutForItsSize() throws IOException {
        var before = catalogue.course("c3").hash();
        Files.writeString(folder.resolve(C3).resolve("README.md"), "x".repeat(2_000_001));

        publishing.publishFolder(folder);

        assertThat(catalogue.course("c3").hash()).isEqualTo(before);
    }

    @Test
    void refusesAPackThatIsNoZipOrHoldsNoCourse() {
        assertThat(publishing.publish(new byte[] {1, 2, 3}, officer)).isInstanceOf(Publication.Refused.class);
        assertThat(publishing.publish(zipOf(C3 + "/lessons"), officer)).isInstanceOf(Publication.Refused.class);
    }

    @Test
    void givesAnAttemptItsOldScenarioForEver() throws IOException {
        var before = catalogue.scenario("S01");
        edit("scenarios/s01-a-room-made-of-two-rooms.yaml", "title: ", "title: Changed ");
        publishing.publishFolder(folder);
        var after = catalogue.scenario("s01");

        assertThat(after.scenario().title()).startsWith("Changed");
        assertThat(after.contentHash())
                .isNotEqualTo(before.contentHash())
                .isEqualTo(catalogue.course("c3").hash());
        assertThat(catalogue.scenario("S01", before.contentHash())).isEqualTo(before.scenario());
        assertThat(catalogue.scenario("S01", after.contentHash())).isEqualTo(after.scenario());
    }

    @Test
    void readsAnOldVersionFromTheDatabaseAfterARestart() {
        var version = catalogue.scenario("S06");
        var restarted = new CourseCatalogue(new VersionStore(versions, running, java.time.Clock.systemUTC()));

        var scenario = transactions.execute(_ -> restarted.scenario("S06", version.contentHash()));

        assertThat(scenario).isEqualTo(version.scenario());
    }

    @Test
    void saysWhichCourseOrScenarioIsUnknown() {
        assertThatThrownBy(() -> catalogue.course("c99"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("There is no course 'c99'");
        assertThatThrownBy(() -> catalogue.scenario("S99")).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> catalogue.scenario("S06", "no-such-hash")).isInstanceOf(NoSuchElementException.class);
        assertThat(catalogue.find("library")).isEmpty();
    }

    private byte[] zipOf(String name) {
        return CourseFiles.ofFolder(folder.resolve(name), new Problems()).zip();
    }

    private void edit(String file, String words, String others) throws IOException {
        var path = folder.resolve(C3).resolve(file);
        var text = Files.readString(path);
        assertThat(text).contains(words);
        Files.writeString(path, text.replaceFirst(java.util.regex.Pattern.quote(words), others));
    }
}
