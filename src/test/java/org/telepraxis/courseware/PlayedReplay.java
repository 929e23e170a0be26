package org.telepraxis.courseware;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.telepraxis.scenario.Mode;
import org.telepraxis.scenario.Move;
import org.telepraxis.scenario.MoveCodec;
import org.telepraxis.scenario.Playthrough;
import org.telepraxis.scenario.Scenario;
import org.telepraxis.scenario.Setup;

/** An authored session with the key that raters are compared with. */
record PlayedReplay(
        String id,
        String scenarioId,
        String kind,
        String form,
        List<String> lines,
        Map<String, String> ownWords,
        String ending,
        String outcome,
        List<KeyedLevel> levels,
        Map<String, String> criticalActions) {

    private static final Path COURSES = Path.of("courses");
    private static final Map<String, Scenario> SCENARIOS = files("scenarios")
            .map(PlayedReplay::scenario)
            .collect(Collectors.toUnmodifiableMap(
                    scenario -> scenario.id().toLowerCase(Locale.ROOT), scenario -> scenario));

    record KeyedLevel(String competence, int level, List<String> evidence, String reason) {}

    /** The replays of all courses. */
    static Stream<PlayedReplay> shipped() {
        return files("replays").map(PlayedReplay::read);
    }

    Scenario scenario() {
        return Objects.requireNonNull(SCENARIOS.get(scenarioId), () -> "no scenario " + scenarioId);
    }

    Playthrough played() {
        var moves = lines.stream().map(this::move).toList();
        return Playthrough.replay(scenario(), new Setup(form, Mode.CERTIFICATION, Map.of()), moves);
    }

    List<String> promptsWritten() {
        return lines.stream()
                .filter(line -> line.startsWith("write "))
                .map(line -> line.substring("write ".length()))
                .toList();
    }

    /** Prompts, options and tools that this session used: what evidence may point at. */
    List<String> idsUsed() {
        return lines.stream().map(line -> line.split(" ", 3)[1]).toList();
    }

    private Move move(String line) {
        if (line.startsWith("write ")) {
            var prompt = line.substring("write ".length());
            return new Move.Write(prompt, ownWords.getOrDefault(prompt, ""));
        }
        return MoveCodec.decode(line);
    }

    private static PlayedReplay read(Path file) {
        var problems = new Problems();
        var root = YamlNode.read(file, text(file), problems);
        var key = root.require("key");
        var replay = new PlayedReplay(
                root.text("id"),
                root.text("scenario"),
                root.text("kind"),
                root.text("form"),
                root.texts("moves"),
                words(root.require("own_words")),
                key.text("ending"),
                key.text("outcome"),
                key.requireItems("levels").stream().map(PlayedReplay::level).toList(),
                words(key.require("critical_actions")));
        if (problems.hasErrors()) {
            throw new AssertionError(problems.list().toString());
        }
        return replay;
    }

    private static KeyedLevel level(YamlNode node) {
        return new KeyedLevel(
                node.text("competence"), node.integer("level"), node.texts("evidence"), node.text("reason"));
    }

    private static Map<String, String> words(YamlNode node) {
        var words = new LinkedHashMap<String, String>();
        node.entries().forEach((key, value) -> words.put(key, value.text()));
        return words;
    }

    private static Scenario scenario(Path file) {
        var problems = new Problems();
        return ScenarioReader.read(file, text(file), problems)
                .orElseThrow(() -> new AssertionError(problems.list().toString()))
                .scenario();
    }

    private static Stream<Path> files(String folder) {
        try (var courses = Files.list(COURSES)) {
            return courses
                    .map(course -> course.resolve(folder))
                    .filter(Files::isDirectory)
                    .sorted()
                    .flatMap(PlayedReplay::listed)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> listed(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return id + " (" + kind + ")";
    }
}
