package org.telepraxis.simulation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.telepraxis.courseware.Course;
import org.telepraxis.courseware.CoursewareReader;
import org.telepraxis.scenario.Scenario;
import org.telepraxis.scenario.Tool;

/** What the room promises of every shipped session: its tools, and that every disturbance is drawn, said and pictured. */
class RoomOfEverySessionTest {

    private static final Path GUIDE = Path.of("docs/trainees/room.md");
    private static final Path EFFECTS = Path.of("frontend/stage/effects.ts");
    private static final Pattern PICTURE = Pattern.compile("\\]\\((\\.\\./images/room/[^)]+)\\)");

    /** The ids under which scripts know a tool; a chat and a thread of messages are themselves the way to write. */
    private static final Map<String, List<String>> TOOLS = Map.of(
            "phone", List.of("phone", "second_phone"),
            "chat", List.of("chat", "message"),
            "record card", List.of("record", "service_card"),
            "local directory", List.of("directory"),
            "supervisor line", List.of("supervisor", "lead", "maja", "ingrid", "ruth"),
            "emergency line", List.of("emergency", "route", "service"),
            "notes", List.of("notes"));

    static Stream<Scenario> scenarios() {
        return CoursewareReader.read(Path.of("courses")).courseware().courses().stream()
                .map(Course::scenarios)
                .flatMap(List::stream)
                .map(Course.ScenarioFile::scenario);
    }

    @Test
    void thereAreTwelve() {
        assertThat(scenarios()).hasSize(12);
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void everyToolIsAtHand(Scenario scenario) {
        var there = scenario.tools().stream().map(Tool::id).toList();

        assertThat(TOOLS).allSatisfy((tool, ids) -> {
            if (!(tool.equals("chat") && scenario.modality().equals("chat"))) {
                assertThat(there).as("%s in %s", tool, scenario.id()).containsAnyElementsOf(ids);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void everyDisturbanceIsDrawnSaidInWordsAndPictured(Scenario scenario) throws IOException {
        var drawn = Files.readString(EFFECTS);
        var rows = Files.readAllLines(GUIDE).stream()
                .filter(line -> line.startsWith("|"))
                .toList();

        assertThat(scenario.technical()).allSatisfy((script, label) -> {
            var id = script.replace('-', '_');
            assertThat(label).as("the words for %s", id).isNotBlank();
            assertThat(drawn).as("drawn").containsPattern("\\b" + id + ": '");
            assertThat(rows.stream()
                            .filter(row -> row.contains("`" + id + "`"))
                            .flatMap(row -> PICTURE.matcher(row).results())
                            .map(found -> GUIDE.resolveSibling(found.group(1)).normalize()))
                    .as("pictures of %s", id)
                    .isNotEmpty()
                    .allMatch(Files::isRegularFile);
        });
    }
}
