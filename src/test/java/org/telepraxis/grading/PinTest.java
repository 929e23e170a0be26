package org.telepraxis.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PinTest {

    final Performance performance = SamplePerformance.of();

    @Test
    void saysOnPaperWhatItWasReadFrom() {
        for (var pin : List.of(new Pin.Line("t3"), new Pin.Passage("t3", 2, 5), new Pin.Moment(125))) {
            assertThat(Pin.read(pin.toString())).contains(pin);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "3t",
                "t3:",
                "t3:5",
                "t3:5-",
                "t3:-1-4",
                "@",
                "@-1",
                "@1.5",
                "t3:1-99999999",
                "<b>t3</b>",
                "t3\n"
            })
    void readsNothingElse(String words) {
        assertThat(Pin.read(words)).isEmpty();
    }

    @Test
    void aLineIsQuotedWhole() {
        assertThat(Quotes.find(performance, "t3"))
                .contains(new Quote("t3", 20, null, "Clinician", "I see you well.", false));
    }

    @Test
    void aPassageIsQuotedAsThePartThatItIs() {
        assertThat(Quotes.find(performance, "t3:2-9"))
                .contains(new Quote("t3", 20, null, "Clinician", "see you", true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"t3:5-5", "t3:9-2", "t3:0-16", "t3:1-2", "t9:0-2", "t9"})
    void whatTheLineDoesNotHoldIsNotFound(String pin) {
        assertThat(Quotes.find(performance, pin)).isEmpty();
    }

    @Test
    void theLastCharacterOfALineCanBePinned() {
        assertThat(Quotes.find(performance, "t3:0-15")).map(Quote::text).contains("I see you well.");
    }

    @Test
    void aMomentSaysWhatHappenedThenAndLeadsToTheLineBefore() {
        assertThat(Quotes.find(performance, "@125"))
                .contains(new Quote("t4", 125, null, "", "Phones within a minute", false));
        assertThat(Quotes.find(performance, "@60")).contains(new Quote("t3", 60, null, "", "This moment", false));
    }

    @Test
    void aMomentAfterTheSessionIsNone() {
        assertThat(Quotes.find(performance, "@126")).isEmpty();
    }

    @Test
    void keepsTheOrderOfThePinsAndLeavesOutWhatIsGone() {
        assertThat(Quotes.all(performance, List.of("@60", "gone", "t1")))
                .extracting(Quote::anchor)
                .containsExactly("t3", "t1");
        assertThat(Pin.read("gone")).isEqualTo(Optional.of(new Pin.Line("gone")));
    }
}
