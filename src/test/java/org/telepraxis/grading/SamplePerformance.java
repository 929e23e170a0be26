package org.telepraxis.grading;

import java.util.List;
import java.util.stream.Stream;
import org.telepraxis.competence.TwoLevels;
import org.telepraxis.grading.Performance.Criterion;
import org.telepraxis.grading.Performance.Entry;
import org.telepraxis.grading.Performance.OwnText;
import org.telepraxis.grading.Performance.RecordedAction;
import org.telepraxis.grading.Performance.Voice;

/** A short performance with two criteria and two critical actions. */
final class SamplePerformance {

    private SamplePerformance() {}

    static Performance of() {
        return new Performance(
                "S06",
                "The line goes dead",
                "B",
                "sha256:1f",
                true,
                Stream.of("CRI-3", "TEC-2")
                        .map(competence -> new Criterion(
                                competence,
                                "Title of " + competence,
                                TwoLevels.isSafety(competence),
                                List.of("waits", "one try", "two channels", "parallel help"),
                                List.of("ends contact", "knows help is needed", "second channel early", "two at once")))
                        .toList(),
                List.of(
                        new RecordedAction("CA3", "Phones within a minute", "must", ActionResult.MET, 125, 20, ""),
                        new RecordedAction(
                                "MN1", "Promises secrecy", "must_not", ActionResult.NOT_TRIGGERED, null, null, "")),
                List.of(
                        new Entry("t1", 0, null, Voice.CLIENT, "Arjun", "Can you see me?"),
                        new Entry("t2", 20, null, Voice.OWN_WORDS, "Clinician, own words", "I am here."),
                        new Entry("t3", 20, null, Voice.CLINICIAN, "Clinician", "I see you well."),
                        new Entry("t4", 125, 20, Voice.ACT, "Clinician", "Phones Arjun.")),
                List.of(new OwnText("FT1", "t2", 20, "Your first words", "I am here.", "I see you well.")),
                List.of(),
                "Handed over");
    }
}
