package org.telepraxis.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SessionTimeTest {

    private static final String DAYS = """
            calendar: {start: "Fri 16:30"}
            beats:
              - id: B1
                title: First
                options:
                  - {id: wait, text: Wait., cost: 2h, repeat: always, feedback: Fine.}
                  - {id: sleep, text: Sleep., cost: 1d, repeat: always, feedback: Fine.}
                  - {id: later, text: Now., when: clock >= 1d and clock < 1500min, feedback: Fine.}
                go_on: {id: "on", label: Go on, end: E0}
            """;

    @ParameterizedTest
    @CsvSource({"90, 90", "90s, 90", "30min, 1800", "4h, 14400", "2d, 172800", "0, 0"})
    void readsATimeAsSeconds(String text, int seconds) {
        assertThat(SessionTime.parse(text)).hasValue(seconds);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "4 h", "-5", "1.5h", "4hours", "h", "99999999d", "9999999d"})
    void doesNotReadAnythingElse(String text) {
        assertThat(SessionTime.parse(text)).isEmpty();
    }

    @Test
    void comparesTheClockWithATime() {
        var session = Sketch.choose(Sketch.begin(DAYS), "wait");
        assertThat(session.situation().options()).extracting("id").doesNotContain("later");

        session = Sketch.choose(session, "sleep");
        assertThat(session.clock()).isEqualTo(26 * 3600);
        assertThat(session.situation().options()).extracting("id").doesNotContain("later");

        assertThat(Sketch.choose(Sketch.begin(DAYS), "sleep").situation().options())
                .extracting("id")
                .contains("later");
    }

    @Test
    void showsWeekdayAndHourWhereThereIsACalendar() {
        var session = Sketch.begin(DAYS);
        assertThat(session.situation().clockLabel()).isEqualTo("Fri 16:30");
        assertThat(Sketch.choose(session, "wait", "wait").situation().clockLabel())
                .isEqualTo("Fri 20:30");
        assertThat(Sketch.choose(session, "wait", "wait", "wait", "wait")
                        .situation()
                        .clockLabel())
                .isEqualTo("Sat 00:30");
        assertThat(session.scenario().clockLabel(7 * 86_400)).isEqualTo("Fri 16:30, week 2");
    }

    @Test
    void showsMinutesAndSecondsWhereThereIsNone() {
        var session = Sketch.begin("");

        assertThat(session.scenario().calendar()).isNull();
        assertThat(session.situation().clockLabel()).isEqualTo("00:00");
        assertThat(session.scenario().clockLabel(754)).isEqualTo("12:34");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mon 24:00", "Monday 09:00", "Mon", "Mon 9", "09:00 Mon", "Mon  09:00"})
    void refusesACalendarThatStartsAtNoTime(String start) {
        assertThat(Sketch.complaints("calendar: {start: \"" + start + "\"}"))
                .contains("'" + start + "' is not a weekday and an hour");
    }

    @Test
    void neverOverflowsHoweverLongASessionIs() {
        var endless = Sketch.begin("""
                beats:
                  - id: B1
                    title: First
                    options: [{id: sleep, text: Sleep., cost: 30d, repeat: always, feedback: Fine.}]
                    go_on: {id: "on", label: Go on, end: E0}
                """);
        for (int i = 0; i < 600; i++) {
            var before = endless.clock();
            endless = Sketch.choose(endless, "sleep");
            assertThat(endless.clock()).isGreaterThanOrEqualTo(before);
        }
        assertThat(endless.clock()).isEqualTo(1_000_000_000);
    }

    @Test
    void refusesAPriceBeyondAMonthAndANumberThatIsTooMuch() {
        assertThat(Sketch.complaints(DAYS.replace("cost: 1d", "cost: 31d")))
                .contains("a price is between 0 s and 30 days");
        assertThatThrownBy(() -> Expression.parse("clock > 9999999d"))
                .isInstanceOf(ExpressionSyntaxError.class)
                .hasMessageContaining("too much");
        assertThatThrownBy(() -> Expression.parse("seconds(a, 2d, c) > 1")).isInstanceOf(ExpressionSyntaxError.class);
    }
}
