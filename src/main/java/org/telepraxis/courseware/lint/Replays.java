package org.telepraxis.courseware.lint;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.telepraxis.courseware.Course;
import org.telepraxis.courseware.Problems;
import org.telepraxis.courseware.ReferenceReplay;
import org.telepraxis.courseware.ReferenceReplay.Key;
import org.telepraxis.courseware.Spelling;
import org.telepraxis.scenario.Ending;
import org.telepraxis.scenario.Form;
import org.telepraxis.scenario.Mode;
import org.telepraxis.scenario.MoveRefused;
import org.telepraxis.scenario.Playthrough;
import org.telepraxis.scenario.Scenario;
import org.telepraxis.scenario.Setup;

/** Plays every reference replay again: a key that the engine contradicts would teach raters the wrong thing. */
final class Replays implements Rule {

    @Override
    public void check(Content content, Problems problems) {
        var ids = new HashSet<String>();
        for (var course : content.courses()) {
            for (var replay : course.replays()) {
                if (!ids.add(replay.id())) {
                    problems.error(replay.place(), "there are two replays '" + replay.id() + "'", null);
                }
                scenario(replay, course, problems)
                        .ifPresent(scenario -> play(replay, scenario, problems)
                                .ifPresent(session -> compare(replay, session, problems)));
            }
        }
    }

    private static Optional<Scenario> scenario(ReferenceReplay replay, Course course, Problems problems) {
        var scenario = course.scenario(replay.scenario());
        if (scenario.isEmpty()) {
            problems.error(
                    replay.place(),
                    "there is no playable scenario '" + replay.scenario() + "' in this course",
                    Spelling.hint(
                            replay.scenario(),
                            course.scenarios().stream()
                                    .map(file -> file.scenario().id())
                                    .toList()));
            return Optional.empty();
        }
        if (!scenario.get().version().equals(replay.scenarioVersion())) {
            problems.error(
                    replay.place(),
                    "this replay was written for version " + replay.scenarioVersion() + " of " + replay.scenario()
                            + ", which is now at " + scenario.get().version(),
                    "compare the key with what is rated now, then change 'scenario_version'");
        }
        if (scenario.get().form(replay.form()).isEmpty()) {
            var forms = scenario.get().forms().stream().map(Form::id).toList();
            problems.error(
                    replay.place(), "there is no form '" + replay.form() + "'", Spelling.hint(replay.form(), forms));
            return Optional.empty();
        }
        return scenario;
    }

    private static Optional<Playthrough> play(ReferenceReplay replay, Scenario scenario, Problems problems) {
        var session = Playthrough.begin(scenario, new Setup(replay.form(), Mode.CERTIFICATION, Map.of()));
        for (var line : replay.moves()) {
            try {
                session = session.apply(line.move());
            } catch (MoveRefused refused) {
                problems.error(
                        line.place(),
                        "this move is not possible here: " + refused.getMessage(),
                        "the session is in beat " + session.situation().beat() + " at " + session.clock() + " s");
                return Optional.empty();
            }
        }
        return Optional.of(session);
    }

    private static void compare(ReferenceReplay replay, Playthrough session, Problems problems) {
        var key = replay.key();
        var ending = session.ending().map(Ending::id).orElse("none");
        if (!ending.equals(key.ending())) {
            problems.error(
                    key.place(), "the ending is " + ending + ", not " + key.ending(), "correct the moves or the key");
        }
        criticalActions(key, session, problems);
        levels(replay, session, problems);
        var used = replay.moves().stream()
                .flatMap(line -> ReferenceReplay.named(line.move()).stream())
                .collect(Collectors.toSet());
        replay.ownWords().keySet().stream()
                .filter(prompt -> !used.contains(prompt))
                .forEach(prompt -> problems.error(
                        replay.place(),
                        "the own words '" + prompt + "' are never written",
                        "add 'write " + prompt + "'"));
    }

    private static void criticalActions(Key key, Playthrough session, Problems problems) {
        var found = new HashMap<String, String>();
        session.criticalActions()
                .forEach(result -> found.put(result.id(), result.result().toString()));
        Stream.concat(found.keySet().stream(), key.criticalActions().keySet().stream())
                .distinct()
                .sorted()
                .forEach(id -> {
                    var result = found.getOrDefault(id, "unknown here");
                    var keyed = key.criticalActions().getOrDefault(id, "missing in the key");
                    if (!result.equals(keyed)) {
                        problems.error(key.place(), id + " is " + result + ", the key says " + keyed, null);
                    }
                });
    }

    private static void levels(ReferenceReplay replay, Playthrough session, Problems problems) {
        var rated = session.scenario().competences();
        var keyed = replay.key().levels().stream()
                .map(ReferenceReplay.KeyedLevel::competence)
                .toList();
        if (!Set.copyOf(keyed).equals(Set.copyOf(rated)) || keyed.size() != rated.size()) {
            problems.error(
                    replay.key().place(),
                    "the key rates " + String.join(", ", keyed),
                    "the scenario rates " + String.join(", ", rated));
        }
        var used = replay.moves().stream()
                .flatMap(line -> ReferenceReplay.named(line.move()).stream())
                .collect(Collectors.toSet());
        for (var level : replay.key().levels()) {
            level.evidence().stream()
                    .filter(id -> !used.contains(id))
                    .forEach(id -> problems.error(
                            level.place(),
                            "'" + id + "' is no evidence: this session never came to it",
                            Spelling.hint(id, List.copyOf(used))));
        }
    }
}
