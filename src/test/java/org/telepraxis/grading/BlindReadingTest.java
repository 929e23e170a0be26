package org.telepraxis.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.telepraxis.courseware.CoursewareReader;
import org.telepraxis.courseware.Framework;
import org.telepraxis.grading.Performance.Entry;
import org.telepraxis.grading.Performance.Voice;
import org.telepraxis.simulation.TechnicalMark;

class BlindReadingTest {

    static final Framework FRAMEWORK =
            CoursewareReader.read(Path.of("courses")).courseware().framework();
    static final Performance S06 =
            BlindReading.of(PlayedS06.handedIn(List.of(new TechnicalMark(130, "Connection lost for 40 s"))), FRAMEWORK);

    @Test
    void hasTheRubricOfTheScenarioWithTitlesAndGeneralAnchorsOfTheFramework() {
        assertThat(S06.competences()).containsExactly("CON-4", "CRI-1", "CRI-2", "CRI-3", "TEC-2", "DEL-2", "PRO-1");
        var locate = S06.criteria().get(3);
        assertThat(locate.title()).isEqualTo("Locate, keep contact, activate help");
        assertThat(locate.safety()).isTrue();
        assertThat(locate.here()).hasSize(4);
        assertThat(locate.general()).hasSize(4);
    }

    @Test
    void hasEveryCriticalActionAsTheSessionRecordedIt() {
        assertThat(S06.actions())
                .extracting(Performance.RecordedAction::id)
                .contains("CA1", "CA9", "MN1", "MN5")
                .hasSize(14);
        assertThat(S06.recorded()).containsEntry("CA1", ActionResult.MET);
    }

    @Test
    void callsTheClinicianNothingElse() {
        assertThat(S06.transcript())
                .filteredOn(entry -> entry.voice() == Voice.CLINICIAN || entry.voice() == Voice.ACT)
                .isNotEmpty()
                .extracting(Entry::speaker)
                .containsOnly("Clinician");
        assertThat(S06.transcript())
                .filteredOn(entry -> entry.voice() == Voice.OWN_WORDS)
                .extracting(Entry::speaker)
                .containsOnly("Clinician, own words");
    }

    @Test
    void putsOwnWordsBesideTheLineThatWasChosen() {
        var first = S06.texts().getFirst();

        assertThat(S06.texts()).hasSize(4);
        assertThat(first.text()).startsWith("Can I stop you there.");
        assertThat(first.chosen()).startsWith("When you say not in the picture");
        assertThat(Quotes.find(S06, first.anchor())).isPresent();
    }

    @Test
    void marksRealDisturbancesApartFromTheCase() {
        assertThat(S06.technical()).containsExactly(new Performance.Technical(130, "Connection lost for 40 s"));
    }

    @Test
    void estimatesTheTimeInSteps() {
        assertThat(S06.minutes()).isBetween(25, 45).matches(minutes -> minutes % 5 == 0);
    }
}
