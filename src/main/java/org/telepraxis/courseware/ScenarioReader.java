package org.telepraxis.courseware;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.telepraxis.courseware.ScenarioNames.Kind;
import org.telepraxis.scenario.Finding;
import org.telepraxis.scenario.Prepared;
import org.telepraxis.scenario.Scenario;
import org.telepraxis.scenario.ScenarioAnalysis;
import org.telepraxis.scenario.Stage;

/**
 * Reads a scenario file. Everything an author should know about it becomes a problem with its line, all at once; see
 * {@code docs/authors/scenarios.md} for the format.
 */
public final class ScenarioReader {

    private static final int PLAYS = 400;
    private static final long SEED = 7;

    private final YamlNode root;
    private final ScenarioNames names;

    private ScenarioReader(YamlNode root) {
        this.root = root;
        this.names = new ScenarioNames(root.problems());
    }

    /** A scenario that can be played, the lines on which its parts are written, and how it stands against its checklist. */
    public record Read(Scenario scenario, Map<String, Place> places, Quality quality) {

        public Read {
            places = Map.copyOf(places);
        }

        /** Notes a finding at the line of the part it is about. */
        void report(Finding finding, Path file, Problems problems) {
            var place = places.getOrDefault(finding.subject(), new Place(file, 1));
            switch (finding.weight()) {
                case ERROR -> problems.error(place, finding.message(), finding.hint());
                case WARNING -> problems.warning(place, finding.message(), finding.hint());
            }
        }
    }

    /** Reads a file's text; empty if it has errors, which are then among the problems. */
    public static Optional<Read> read(Path file, String text, Problems problems) {
        var own = new Problems();
        var root = YamlNode.read(file, text, own);
        var read = root.exists() ? Optional.of(new ScenarioReader(root).read()) : Optional.<Read>empty();
        if (!own.hasErrors()) {
            read.ifPresent(
                    it -> ScenarioAnalysis.structure(it.scenario()).forEach(finding -> it.report(finding, file, own)));
        }
        own.list().forEach(problems::add);
        return own.hasErrors() ? Optional.empty() : read;
    }

    /**
     * Plays a scenario through: its author's test vectors, and robot learners on every form. Takes a moment, so it is for
     * authors rather than for every start of the application.
     */
    public static void rehearse(Path file, Read read, Problems problems) {
        playVectors(file, read, problems);
        letRobotsPlay(file, read, Map.of(), problems);
    }

    /** Plays its author's test vectors only. */
    public static void playVectors(Path file, Read read, Problems problems) {
        ScenarioAnalysis.vectors(read.scenario()).forEach(finding -> read.report(finding, file, problems));
    }

    /**
     * Lets robot learners play, and looks whether the forms of the scenario give equal chances.
     *
     * @param evidence for each competence the options, prompts and tools that have been evidence for it
     */
    public static void letRobotsPlay(Path file, Read read, Map<String, Set<String>> evidence, Problems problems) {
        ScenarioAnalysis.behaviour(read.scenario(), PLAYS, SEED, evidence)
                .forEach(finding -> read.report(finding, file, problems));
    }

    private Read read() {
        var frame = new ScenarioFrame(names);
        var tokens = frame.tokens(root.get("tokens"));
        var variables = frame.variables(root.require("state"));
        var forms = frame.forms(root.require("forms"));
        var clocks = frame.clocks(root.get("clocks"));
        var conditions = frame.conditions(root.get("conditions"));
        var technical = frame.named(root.get("technical"), Kind.TECHNICAL);
        var cast = frame.cast(root.get("cast"));
        var consequences = new ScenarioConsequences(names, variables, cast);
        var beats = new ScenarioBeats(names, consequences);
        var judging = new ScenarioJudging(names, variables);
        var scenario = new Scenario(
                root.text("id"),
                root.text("version"),
                root.text("title"),
                ScenarioConsequences.drawn(root, "modality", Stage.MODALITIES),
                root.integer("minutes"),
                ScenarioFrame.calendar(root.get("calendar")),
                root.flag("crisis", false),
                root.texts("content_notes"),
                names.optionalText(root, "content_note"),
                frame.prebrief(root.require("prebrief"), beats),
                frame.persona(root.require("persona")),
                cast,
                root.texts("competences"),
                tokens,
                List.copyOf(variables.values()),
                forms,
                clocks,
                conditions,
                technical,
                frame.carries(root.get("carries")),
                frame.carried(root.get("carried"), variables, consequences),
                root.requireItems("beats").stream().map(beats::beat).toList(),
                root.items("events").stream().map(beats::event).toList(),
                root.items("tools").stream().map(beats::tool).toList(),
                root.items("papers").stream().map(beats::paper).toList(),
                root.requireItems("critical_actions").stream()
                        .map(judging::action)
                        .toList(),
                root.requireItems("rubric").stream()
                        .map(ScenarioJudging::anchors)
                        .toList(),
                root.requireItems("endings").stream().map(judging::ending).toList(),
                ScenarioJudging.debrief(root.require("debrief")),
                root.items("vectors").stream().map(judging::vector).toList(),
                new Prepared());
        var quality = QualityReader.read(root, Checklist.SCENARIO);
        root.refuseUnknownKeys();
        refuseWhatIsIncomplete(scenario);
        var values = new HashMap<>(ScenarioFrame.parameterTypes(forms));
        variables.forEach((name, variable) -> values.put(name, variable.type()));
        names.check(values);
        return new Read(scenario, names.places(), quality);
    }

    private void refuseWhatIsIncomplete(Scenario scenario) {
        for (var competence : scenario.competences()) {
            if (scenario.anchors(competence).isEmpty()) {
                root.get("competences").error("'" + competence + "' has no anchors", "add it to 'rubric'");
            }
        }
        if (root.has("version") && !scenario.version().matches("\\d+\\.\\d+\\.\\d+")) {
            root.get("version").error("a version is three numbers, not '" + scenario.version() + "'", "write 1.0.0");
        }
        if (scenario.crisis() && scenario.contentNote().isBlank()) {
            root.error("a crisis scenario says beforehand what it contains", "add 'content_note'");
        }
    }
}
