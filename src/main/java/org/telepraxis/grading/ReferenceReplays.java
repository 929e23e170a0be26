package org.telepraxis.grading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.telepraxis.competence.CompetenceFramework;
import org.telepraxis.course.CourseCatalogue;
import org.telepraxis.course.PublishedCourse;
import org.telepraxis.courseware.ReferenceReplay;
import org.telepraxis.grading.Performance.Entry;
import org.telepraxis.grading.Performance.RecordedAction;
import org.telepraxis.scenario.Mode;
import org.telepraxis.scenario.Playthrough;
import org.telepraxis.scenario.Scenario;
import org.telepraxis.scenario.Setup;
import org.telepraxis.scenario.TranscriptEntry.Kind;
import org.telepraxis.simulation.AttemptRecord;

/** The replays that ship with the courses, played by the engine like any session. */
@Component
class ReferenceReplays {

    private final CourseCatalogue catalogue;
    private final CompetenceFramework framework;
    private final Map<Key, Played> played = new ConcurrentHashMap<>();

    private static final Set<Kind> SHOWN_AS_EVIDENCE = EnumSet.of(Kind.CHOSEN, Kind.OWN_WORDS, Kind.ACTED, Kind.SAID);

    private record Key(String courseHash, String replayId, Map<String, String> tokens) {}

    /**
     * A replay that was played.
     *
     * @param performance with all that the session found
     * @param anchors the lines that came of each prompt, option and tool
     */
    record Played(Performance performance, Map<String, List<String>> anchors) {

        /** The performance as a rater gets it: they find out themselves how the critical actions came out. */
        Performance withheld() {
            return new Performance(
                    performance.scenarioId(),
                    performance.title(),
                    performance.formId(),
                    performance.contentVersion(),
                    performance.crisis(),
                    performance.criteria(),
                    performance.actions().stream()
                            .map(action -> new RecordedAction(
                                    action.id(), action.what(), action.type(), ActionResult.OPEN, null, null, ""))
                            .toList(),
                    performance.transcript(),
                    performance.texts(),
                    performance.technical(),
                    "");
        }

        /** The lines that evidence of the key points at. */
        List<Entry> lines(List<String> evidence) {
            var wanted = evidence.stream()
                    .flatMap(id -> anchors.getOrDefault(id, List.of()).stream().limit(1))
                    .toList();
            return performance.transcript().stream()
                    .filter(entry -> wanted.contains(entry.anchor()))
                    .toList();
        }
    }

    /** A replay in the version of its course. */
    record Reference(String courseHash, Scenario scenario, ReferenceReplay replay) {

        LicenceFamily family() {
            return LicenceFamily.of(scenario.crisis());
        }

        /** Whether a critical action failed in it, by the key. */
        boolean hasFailure() {
            return replay.key().criticalActions().values().stream()
                    .map(ActionResult::of)
                    .anyMatch(LicenceScore::isFailure);
        }
    }

    ReferenceReplays(CourseCatalogue catalogue, CompetenceFramework framework) {
        this.catalogue = catalogue;
        this.framework = framework;
    }

    /** All replays of the running courses for a family. */
    List<Reference> of(LicenceFamily family) {
        return catalogue.courses().stream()
                .flatMap(ReferenceReplays::all)
                .filter(reference -> reference.family() == family)
                .toList();
    }

    /** A replay as it was when a rater met it, whatever runs today. */
    Reference find(String courseHash, String replayId) {
        return all(catalogue.version(courseHash))
                .filter(reference -> reference.replay().id().equals(replayId))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("There is no replay " + replayId));
    }

    /** The replay as it comes out, with the tokens of an association's country in its words. */
    Played played(Reference reference, Map<String, String> tokens) {
        var replay = reference.replay();
        return played.computeIfAbsent(new Key(reference.courseHash(), replay.id(), tokens), _ -> {
            var session = Playthrough.replay(
                    reference.scenario(), new Setup(replay.form(), Mode.CERTIFICATION, tokens), replay.played());
            var record = new AttemptRecord(
                    reference.scenario().id(),
                    reference.scenario().title(),
                    replay.form(),
                    Mode.CERTIFICATION,
                    reference.courseHash(),
                    session,
                    List.of());
            var performance = BlindReading.of(record, framework.current());
            var anchors = new HashMap<String, List<String>>();
            session.transcript().stream()
                    .filter(entry -> SHOWN_AS_EVIDENCE.contains(entry.kind()) && performance.has(entry.anchor()))
                    .forEach(entry -> entry.tags()
                            .forEach(tag -> anchors.computeIfAbsent(tag, _ -> new ArrayList<>())
                                    .add(entry.anchor())));
            return new Played(performance, anchors);
        });
    }

    private static Stream<Reference> all(PublishedCourse published) {
        var course = published.course();
        return course.replays().stream()
                .flatMap(replay -> course.scenario(replay.scenario()).stream()
                        .map(scenario -> new Reference(published.hash(), scenario, replay)));
    }
}
