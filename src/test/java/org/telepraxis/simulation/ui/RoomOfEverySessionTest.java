package org.telepraxis.simulation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.telepraxis.courseware.Course;
import org.telepraxis.courseware.CoursewareReader;
import org.telepraxis.scenario.Consequence;
import org.telepraxis.scenario.Expression;
import org.telepraxis.scenario.Line;
import org.telepraxis.scenario.Mode;
import org.telepraxis.scenario.Move;
import org.telepraxis.scenario.Playthrough;
import org.telepraxis.scenario.Scenario;
import org.telepraxis.scenario.Situation;
import org.telepraxis.scenario.Tool;
import org.telepraxis.scenario.TranscriptEntry;

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

    /** Words of a scene, and the rooms that may be drawn while it says so. */
    private static final Map<String, List<String>> PLACES = Map.of(
            "parked car", List.of("parked-car", "parked-car-garage"),
            "concrete pillar", List.of("parked-car-garage"),
            "glass wall", List.of("office-glass"),
            "grey wall, office", List.of("office-wall"),
            "room with a couch", List.of("first-aid-room"));

    private static final int WALKS = 25;
    private static final int MOVES = 60;

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

    /** A press without an answer looks like a press that was lost. */
    @ParameterizedTest
    @MethodSource("scenarios")
    void everyToolAnswersEachPress(Scenario scenario) {
        assertThat(scenario.tools())
                .filteredOn(tool -> tool.ask() == null)
                .allSatisfy(tool -> assertThat(answers(tool.then()))
                        .as("%s in %s", tool.id(), scenario.id())
                        .isTrue());
    }

    private static boolean answers(Consequence then) {
        return !then.lines().isEmpty()
                || then.paper() != null
                || then.next() != null
                || then.end() != null
                || then.stage().scene() != null
                || (!then.results().isEmpty()
                        && then.results().getLast().when().equals(Expression.TRUE)
                        && then.results().stream().allMatch(RoomOfEverySessionTest::answers));
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void thePictureShowsThePlaceThatTheSceneNames(Scenario scenario) {
        walks(scenario, session -> {
            var now = session.situation();
            PLACES.forEach((words, rooms) -> {
                if (Pattern.compile(words).matcher(now.scene()).find()
                        && now.connection().equals("video")) {
                    assertThat(rooms)
                            .as("%s %s: %s", scenario.id(), now.beat(), now.scene())
                            .contains(now.room());
                }
            });
        });
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void aLineSaidAgainIsNotAnsweredWordForWord(Scenario scenario) {
        walks(
                scenario,
                session -> scenario.beats().stream()
                        .flatMap(beat -> beat.options().stream())
                        .forEach(option -> assertThat(session.transcript().stream()
                                        .filter(entry -> entry.kind() == TranscriptEntry.Kind.SAID
                                                && entry.who() == Line.Who.CLIENT
                                                && entry.tags().contains(option.id()))
                                        .map(TranscriptEntry::text)
                                        .limit(2))
                                .as("%s %s", scenario.id(), option.id())
                                .doesNotHaveDuplicates()));
    }

    /** Some ways through each form as a die decides, looked at after every move. */
    private static void walks(Scenario scenario, Consumer<Playthrough> look) {
        for (var form : scenario.forms()) {
            for (int walk = 0; walk < WALKS; walk++) {
                var die = new Random(walk);
                var session = Playthrough.begin(scenario, form.id(), Map.of(), Mode.PRACTICE);
                look.accept(session);
                for (int move = 0; move < MOVES && !session.ended(); move++) {
                    session = session.apply(next(session.situation(), die));
                    look.accept(session);
                }
            }
        }
    }

    private static Move next(Situation now, Random die) {
        var words = now.freeText();
        if (words != null && words.first() && words.locked() == null) {
            return new Move.Write(words.id(), "In my own words.");
        }
        var moves = new ArrayList<Move>();
        now.options().forEach(option -> moves.add(new Move.Choose(option.id())));
        if (now.goOn() != null) {
            moves.add(new Move.Continue(now.goOn().id()));
        }
        if (moves.isEmpty() || die.nextInt(6) == 0) {
            now.tools().stream()
                    .filter(tool -> tool.enabled() && tool.ask() == null)
                    .forEach(tool -> moves.add(new Move.Act(tool.id(), null)));
        }
        return moves.get(die.nextInt(moves.size()));
    }
}
