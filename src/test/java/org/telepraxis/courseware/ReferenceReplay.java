package org.telepraxis.courseware;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.telepraxis.scenario.Mode;
import org.telepraxis.scenario.Move;
import org.telepraxis.scenario.MoveCodec;
import org.telepraxis.scenario.Playthrough;
import org.telepraxis.scenario.Scenario;
import org.telepraxis.scenario.Setup;

/** An authored session with the key that raters are compared with. */
record ReferenceReplay(
        String id,
        String kind,
        String form,
        List<String> lines,
        Map<String, String> ownWords,
        String ending,
        String outcome,
        List<KeyedLevel> levels,
        Map<String, String> criticalActions) {

    private static final Path COURSE = Path.of("courses/c7-crisis-at-a-distance");
    private static final Path SCENARIO_FILE = COURSE.resolve("scenarios/s06-the-line-goes-dead.yaml");

    record KeyedLevel(String competence, int level, List<String> evidence, String reason) {}

    static Stream<ReferenceReplay> shipped() {
        try (var files = Files.list(COURSE.resolve("replays"))) {
            return files.sorted().map(ReferenceReplay::read).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Scenario scenario() {
        var problems = new Problems();
        return ScenarioReader.read(SCENARIO_FILE, text(SCENARIO_FILE), problems)
                .orElseThrow(() -> new AssertionError(problems.list().toString()))
                .scenario();
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

    private static ReferenceReplay read(Path file) {
        var problems = new Problems();
        var root = YamlNode.read(file, text(file), problems);
        var key = root.require("key");
        var replay = new ReferenceReplay(
                root.text("id"),
                root.text("kind"),
                root.text("form"),
                root.texts("moves"),
                words(root.require("own_words")),
                key.text("ending"),
                key.text("outcome"),
                key.requireItems("levels").stream().map(ReferenceReplay::level).toList(),
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
