package org.telepraxis.grading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.telepraxis.competence.TwoLevels;
import org.telepraxis.courseware.Competence;
import org.telepraxis.courseware.Framework;
import org.telepraxis.grading.Performance.Criterion;
import org.telepraxis.grading.Performance.Entry;
import org.telepraxis.grading.Performance.OwnText;
import org.telepraxis.grading.Performance.RecordedAction;
import org.telepraxis.grading.Performance.Technical;
import org.telepraxis.grading.Performance.Voice;
import org.telepraxis.scenario.Anchors;
import org.telepraxis.scenario.CriticalActionResult;
import org.telepraxis.scenario.Decision;
import org.telepraxis.scenario.Ending;
import org.telepraxis.scenario.Playthrough;
import org.telepraxis.scenario.TranscriptEntry;
import org.telepraxis.simulation.AttemptRecord;

/**
 * Turns the record of an attempt into what raters may read. The clinician is always called that; whatever else a later record may
 * carry stays behind, because only what is named here is taken over.
 */
final class BlindReading {

    private BlindReading() {}

    static Performance of(AttemptRecord attempt, Framework framework) {
        var session = attempt.playthrough();
        return new Performance(
                attempt.scenarioId(),
                attempt.title(),
                attempt.formId(),
                attempt.contentHash(),
                session.scenario().crisis(),
                session.scenario().rubric().stream()
                        .map(anchors -> criterion(anchors, framework))
                        .toList(),
                session.criticalActions().stream().map(BlindReading::action).toList(),
                session.transcript().stream().flatMap(BlindReading::entry).toList(),
                texts(session),
                attempt.technical().stream()
                        .map(mark -> new Technical(mark.atSeconds(), mark.what()))
                        .toList(),
                session.ending().map(Ending::title).orElse(""));
    }

    private static Criterion criterion(Anchors anchors, Framework framework) {
        var known = framework.competence(anchors.competence());
        return new Criterion(
                anchors.competence(),
                known.map(Competence::title).orElse(anchors.competence()),
                TwoLevels.isSafety(anchors.competence()),
                List.of(anchors.unsafe(), anchors.notShown(), anchors.sound(), anchors.skilled()),
                known.map(Competence::levels).orElse(List.of()));
    }

    private static RecordedAction action(CriticalActionResult action) {
        return new RecordedAction(
                action.id(),
                action.what(),
                action.type() == CriticalActionResult.Type.MUST ? "must" : "must_not",
                ActionResult.of(action.result().toString()),
                action.at(),
                action.sinceTrigger(),
                action.reason());
    }

    private static Stream<Entry> entry(TranscriptEntry entry) {
        return voice(entry).stream()
                .map(voice -> new Entry(
                        entry.anchor(), entry.at(), entry.sinceDrop(), voice, speaker(voice, entry), entry.text()));
    }

    private static Optional<Voice> voice(TranscriptEntry entry) {
        return switch (entry.kind()) {
            case SAID ->
                Optional.of(
                        switch (entry.who()) {
                            case CLIENT -> Voice.CLIENT;
                            case YOU -> Voice.CLINICIAN;
                            case OWN -> Voice.OWN_WORDS;
                            case SYSTEM -> Voice.SYSTEM;
                            case OTHER -> Voice.OTHER;
                        });
            case CHOSEN -> Optional.of(Voice.CLINICIAN);
            case OWN_WORDS -> Optional.of(Voice.OWN_WORDS);
            case ACTED -> Optional.of(Voice.ACT);
            case CONNECTION -> Optional.of(Voice.CONNECTION);
            case SCENE, PAUSED, RESUMED, LEFT, WENT_BACK, ENDED -> Optional.of(Voice.SYSTEM);
            case COACHING -> Optional.empty();
        };
    }

    private static String speaker(Voice voice, TranscriptEntry entry) {
        return switch (voice) {
            case CLINICIAN, ACT -> "Clinician";
            case OWN_WORDS -> "Clinician, own words";
            case CLIENT, OTHER -> entry.name();
            case SYSTEM, CONNECTION -> "";
        };
    }

    private static List<OwnText> texts(Playthrough session) {
        return session.ownWords().stream().map(words -> text(words, session)).toList();
    }

    private static OwnText text(Decision.OwnWords words, Playthrough session) {
        var chosen = session.decisions().stream()
                .filter(decision -> decision.ownWords() != null
                        && decision.ownWords().anchor().equals(words.anchor()))
                .findFirst()
                .map(decision -> decision.taken().text())
                .orElse("");
        int at = session.transcript().stream()
                .filter(entry -> entry.anchor().equals(words.anchor()))
                .findFirst()
                .map(TranscriptEntry::at)
                .orElse(0);
        return new OwnText(words.promptId(), words.anchor(), at, words.label(), words.text(), chosen);
    }
}
