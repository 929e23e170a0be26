package org.telepraxis.courseware;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class CourseFilesTests {

    private static final Path PACK = Path.of("pack.zip");

    private final Problems problems = new Problems();

    @TempDir
    Path folder;

    @Test
    void readsTheSameFromAFolderAndFromItsZip() {
        var files = CourseFiles.ofFolder(new SmallCourse().writeTo(folder), problems);
        var packed = CourseFiles.ofZip(PACK, files.zip(), problems);

        assertThat(packed.paths()).isEqualTo(files.paths());
        assertThat(packed.hash()).isEqualTo(files.hash());
        assertThat(packed.zip()).isEqualTo(files.zip());
        assertThat(CoursewareReader.read(packed, problems).course("c3")).isPresent();
        assertThat(problems.list()).isEmpty();
    }

    @Test
    void givesAnotherHashToAnotherContentOrName() {
        var hash = ofZip("a.yaml", "x").hash();

        assertThat(ofZip("a.yaml", "y").hash()).isNotEqualTo(hash);
        assertThat(ofZip("b.yaml", "x").hash()).isNotEqualTo(hash);
        assertThat(ofZip("a.yaml", "x").hash()).isEqualTo(hash).hasSize(64);
    }

    @Test
    void givesACourseTheSameHashWhereverItsFolderStands() {
        var whole = CourseFiles.ofFolder(new SmallCourse().writeTo(folder), problems);
        var alone = CourseFiles.ofFolder(folder.resolve("c3-contract"), problems);

        assertThat(whole.below("c3-contract").hash()).isEqualTo(alone.hash());
    }

    @Test
    void refusesPathsThatLeaveTheZip() {
        for (var path : new String[] {"../a", "a/../../b", "/etc/a", "a//b", "a\\b", "C:/a", "a/./b", "a\u0000b"}) {
            var problems = new Problems();
            assertThat(CourseFiles.ofZip(PACK, zip(path, "x"), problems).isEmpty())
                    .as(path)
                    .isTrue();
            assertThat(problems.hasErrors()).as(path).isTrue();
        }
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void refusesAZipThatGrowsTooMuch() {
        var bomb = CourseFiles.ofZip(PACK, zip("a.yaml", "x".repeat(1_900_000)), problems);

        assertThat(bomb.isEmpty()).isTrue();
        assertThat(problems.list())
                .extracting(Problem::toString)
                .containsExactly("pack.zip:1: error: the zip grows more than 100-fold when opened");
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void refusesAFileThatIsTooLarge() {
        CourseFiles.ofZip(PACK, zip("a.yaml", "x".repeat(50_000_000)), problems);

        assertThat(problems.list().getFirst().message()).isEqualTo("the file is larger than 2000000 bytes");
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void refusesTooManyEntries() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (int i = 0; i < 2_001; i++) {
                zip.putNextEntry(new ZipEntry(i + ".yaml"));
                zip.closeEntry();
            }
        }
        CourseFiles.ofZip(PACK, out.toByteArray(), problems);

        assertThat(problems.list().getFirst().message()).isEqualTo("there are more than 2000 files");
    }

    @Test
    void refusesWhatIsNoZip() {
        CourseFiles.ofZip(PACK, "no zip at all".getBytes(StandardCharsets.UTF_8), problems);

        assertThat(problems.list().getFirst().message()).isEqualTo("there are no files in this zip");
    }

    @Test
    void refusesAZipThatEndsTooEarly() {
        var whole = zip("a.yaml", "some text that takes a little room");
        CourseFiles.ofZip(PACK, Arrays.copyOf(whole, 45), problems);

        assertThat(problems.hasErrors()).isTrue();
    }

    @Test
    void passesOverLinksAndHiddenFiles() throws IOException {
        new SmallCourse().writeTo(folder);
        Files.createSymbolicLink(folder.resolve("link.yaml"), Path.of("/etc/hostname"));
        Files.createDirectories(folder.resolve(".git"));
        Files.writeString(folder.resolve(".git/config"), "x");
        Files.writeString(folder.resolve(".framework.yaml.swp"), "x");

        assertThat(CourseFiles.ofFolder(folder, problems).paths())
                .noneMatch(path -> path.contains("link") || path.contains(".git") || path.contains("swp"));
    }

    private CourseFiles ofZip(String path, String text) {
        return CourseFiles.ofZip(PACK, zip(path, text), problems);
    }

    private static byte[] zip(String path, String text) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(path));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }
}
