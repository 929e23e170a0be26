package org.telepraxis.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.telepraxis.courseware.Problem;
import org.telepraxis.courseware.Problems;
import org.telepraxis.courseware.ScenarioReader;

/**
 * A small scenario for one language feature: a test writes the sections it is about, the rest is filled in. The client is Sam;
 * the variables are {@code mood} 0..100 from 50, {@code place} none or known, and {@code told}; {@code E0} is a good end and
 * {@code E1} a failing one.
 */
final class Sketch {

    static final Path FILE = Path.of("sketch.yaml");

    private static final Map<String, String> SECTIONS = sections("""
            id: T01
            version: 1.0.0
            title: A sketch
            modality: video
            minutes: 5
            competences: [CON-4]
            prebrief:
              role: You are Sam's psychologist.
              card: [{label: Where, value: At your desk.}]
            persona:
              name: Sam Sketch
              called: Sam
              about: Somebody for tests.
              portrait: arjun
              room: lodge
              face: calm
              fiction: true
              author: Sam is invented.
            cast: {ana: Ana Petrov}
            tokens: {crisis_team: the local crisis team}
            state:
              connection: {words: [video, phone, lost], start: video}
              mood: {range: 0..100, start: 50, label: Mood, shown: true}
              place: {words: [none, known], start: none, shown: true}
              told: {start: false, shown: true}
            forms:
              A: {label: The only one, parameters: {}}
            clocks:
              drop: {label: the line went dead, shown: true}
            beats:
              - id: B1
                title: First
                options: [{id: B1a, text: Hello., feedback: Fine., end: E0}]
            critical_actions:
              - {id: CA1, must: Say hello, rule: At once., met: {done: "mood >= 0"}}
            rubric:
              - {competence: CON-4, unsafe: a, not_shown: b, sound: c, skilled: d}
            endings:
              - {id: E0, title: Good, text: It went well., failing: false}
              - {id: E1, title: Stopped, text: The simulation stops here., failing: true}
            debrief:
              steps: [{id: reactions, title: Reactions, questions: ["How are you now?"]}]
            """);

    private Sketch() {}

    /** The scenario with these sections; fails if it has errors. */
    static Scenario of(String yaml) {
        var problems = new Problems();
        return ScenarioReader.read(FILE, whole(yaml), problems)
                .orElseThrow(() -> new AssertionError(problems.list().toString()))
                .scenario();
    }

    static Playthrough begin(String yaml) {
        return begin(yaml, Mode.PRACTICE);
    }

    static Playthrough begin(String yaml, Mode mode) {
        var scenario = of(yaml);
        return Playthrough.begin(scenario, scenario.forms().getFirst().id(), Map.of(), mode);
    }

    /** What reading it complains about. */
    static List<String> complaints(String yaml) {
        var problems = new Problems();
        ScenarioReader.read(FILE, whole(yaml), problems);
        return problems.list().stream().map(Problem::message).toList();
    }

    /** Chooses options one after another. */
    static Playthrough choose(Playthrough session, String... options) {
        var now = session;
        for (var option : options) {
            now = now.apply(new Move.Choose(option));
        }
        return now;
    }

    static List<String> said(Playthrough session) {
        return session.transcript().stream()
                .filter(entry -> entry.kind() == TranscriptEntry.Kind.SAID)
                .map(TranscriptEntry::text)
                .toList();
    }

    private static String whole(String yaml) {
        var all = new LinkedHashMap<>(SECTIONS);
        all.putAll(sections(yaml));
        return String.join("\n", all.values());
    }

    /** Cuts YAML into its top-level sections, by key. */
    private static Map<String, String> sections(String yaml) {
        var sections = new LinkedHashMap<String, List<String>>();
        var current = new ArrayList<String>();
        for (var line : Arrays.asList(yaml.strip().split("\n"))) {
            if (line.matches("[a-z_]+:.*")) {
                current = new ArrayList<>();
                sections.put(line.substring(0, line.indexOf(':')), current);
            }
            current.add(line);
        }
        var joined = new LinkedHashMap<String, String>();
        sections.forEach((key, lines) -> joined.put(key, String.join("\n", lines)));
        return joined;
    }
}
