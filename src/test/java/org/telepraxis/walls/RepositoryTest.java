package org.telepraxis.walls;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The repository builds on any machine: no file names a place on one machine, or a host that artifacts are downloaded from. */
class RepositoryTest {

    /** Put together from parts, so that this file does not contain what it looks for. */
    private static final Pattern OF_ONE_MACHINE = Pattern.compile(String.join(
            "|",
            "(?<![\\w.*-])/" + "work/",
            "(?<!\\w)/" + "(?:root|home/\\w+)/",
            "\\.\\./" + "shared",
            "\"resolved\"" + ":\\s*\"http",
            "registry\\." + "(?:npmjs|yarnpkg)",
            "repo1?\\." + "maven",
            "maven" + "-central",
            "plugins\\." + "gradle",
            "(?:jfrog|artifactory|sonatype|nexus)" + "\\.[a-z]"));

    @Test
    void namesNoMachineAndNoDownloadHost() throws IOException, InterruptedException {
        assumeThat(Path.of(".git")).as("a checkout to look at").exists();

        assertThat(files())
                .hasSizeGreaterThan(100)
                .flatExtracting(RepositoryTest::finds)
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cp /" + "work/main/x",
                "\"resolved\"" + ": \"https://example.org/x.tgz\"",
                "see ../" + "shared/style.md",
                "https://registry." + "npmjs.org",
                "https://repo." + "maven.apache.org/maven2",
                "cd /" + "root/.m2",
            })
    void wouldNoticeOne(String line) {
        assertThat(OF_ONE_MACHINE.matcher(line).find()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the fit between home/work/rest",
                "\"resolved\": true",
                "src/main/work/x",
                "http://maven.apache.org/POM/4.0.0"
            })
    void letsOrdinaryTextPass(String line) {
        assertThat(OF_ONE_MACHINE.matcher(line).find()).isFalse();
    }

    private static List<Path> files() throws IOException, InterruptedException {
        var git = new ProcessBuilder("git", "ls-files", "-z").start();
        var names = new String(git.getInputStream().readAllBytes(), UTF_8).split("\0");
        assertThat(git.waitFor()).as("exit code of git").isZero();
        return List.of(names).stream()
                .map(Path::of)
                .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                .toList();
    }

    private static List<String> finds(Path file) {
        var found = new ArrayList<String>();
        try {
            // Byte for byte: pictures and fonts are looked into as well.
            int number = 0;
            for (var line : Files.readString(file, ISO_8859_1).lines().toList()) {
                number++;
                var match = OF_ONE_MACHINE.matcher(line);
                if (match.find()) {
                    found.add(file + ":" + number + ": " + match.group());
                }
            }
        } catch (IOException e) {
            found.add(file + ": cannot be read: " + e.getMessage());
        }
        return found;
    }
}
