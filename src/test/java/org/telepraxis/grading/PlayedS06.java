package org.telepraxis.grading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.telepraxis.courseware.CoursewareReader;
import org.telepraxis.scenario.Mode;
import org.telepraxis.scenario.Move;
import org.telepraxis.scenario.MoveCodec;
import org.telepraxis.scenario.Playthrough;
import org.telepraxis.scenario.Setup;
import org.telepraxis.simulation.AttemptRecord;
import org.telepraxis.simulation.TechnicalMark;
import org.yaml.snakeyaml.Yaml;

/** The shipped reference replay of a sound S06, as if a candidate had handed it in. */
public final class PlayedS06 {

    private static final Path COURSES = Path.of("courses");
    private static final Path REPLAY = COURSES.resolve("c7-crisis-at-a-distance/replays/rr-s06-01-sound.yaml");

    private PlayedS06() {}

    public static AttemptRecord handedIn() {
        return handedIn(List.of());
    }

    public static AttemptRecord handedIn(List<TechnicalMark> technical) {
        var scenario = CoursewareReader.read(COURSES)
                .courseware()
                .course("c7")
                .orElseThrow()
                .scenario("s06")
                .orElseThrow();
        Map<String, Object> replay = yaml();
        var words = (Map<?, ?>) part(replay, "own_words");
        var moves = ((List<?>) part(replay, "moves"))
                .stream().map(line -> move(String.valueOf(line), words)).toList();
        var played = Playthrough.replay(
                scenario, new Setup(String.valueOf(part(replay, "form")), Mode.CERTIFICATION, Map.of()), moves);
        return new AttemptRecord("S06", scenario.title(), "A", Mode.CERTIFICATION, "sha256:1f", played, technical);
    }

    private static Object part(Map<String, Object> replay, String name) {
        return Objects.requireNonNull(replay.get(name), name);
    }

    private static Move move(String line, Map<?, ?> words) {
        if (line.startsWith("write ")) {
            var prompt = line.substring("write ".length());
            return new Move.Write(prompt, String.valueOf(words.get(prompt)));
        }
        return MoveCodec.decode(line);
    }

    private static Map<String, Object> yaml() {
        try (var reader = Files.newBufferedReader(REPLAY)) {
            return new Yaml().load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
