package org.telepraxis.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The language of conditions. */
class ExpressionTest {

    private static final Session SESSION = begun();

    private static Session begun() {
        var session = new Session(Sketch.of(""), new Setup("A", Mode.PRACTICE, Map.of()));
        new Director(session).begin();
        return session;
    }

    private static boolean holds(String text) {
        return SESSION.holds(Expression.parse(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                mood >= 50                          | true
                mood > 50                           | false
                mood + 10 - 5 == 55                 | true
                place == none                       | true
                place != none                       | false
                place in [known, none]              | true
                place in [known]                    | false
                not told                            | true
                not not told                        | false
                told or mood == 50 and place == none | true
                (told or mood == 50) and told       | false
                logged(B1)                          | true
                count(B1) == 1                      | true
                logged(B1a)                         | false
                picks(B1) == 0                      | true
                since(drop) == 0                    | true
                clock == 0                          | true
                beat == B1                          | true
                form in [A, B]                      | true
                practice                            | true
                """)
    void holdsOrDoesNot(String text, boolean holds) {
        assertThat(holds(text)).isEqualTo(holds);
    }

    @Test
    void bindsAndCloserThanOr() {
        assertThat(holds("true or true and false")).isTrue();
        assertThat(holds("(true or true) and false")).isFalse();
    }

    @Test
    void takesAComparisonWithSomethingThatNeverHappenedAsFalse() {
        assertThat(holds("seconds(B1a, drop) < 10")).isFalse();
        assertThat(holds("seconds(B1a, drop) != 10")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "mood >=",
                "mood >= 50 place",
                "and told",
                "(told",
                "told)",
                "mood >= 5x",
                "logged()",
                "logged(a, b, c)",
                "seconds(a, 2)",
                "count(1)",
                "shout(B1)",
                "place in []",
                "place in [known",
                "told & told",
                "\"told\"",
                "not"
            })
    void refusesWhatIsNoExpression(String text) {
        assertThatThrownBy(() -> Expression.parse(text)).isInstanceOf(ExpressionSyntaxError.class);
    }

    @Test
    void saysWhereItStoppedUnderstanding() {
        assertThatThrownBy(() -> Expression.parse("told and %"))
                .isInstanceOfSatisfying(
                        ExpressionSyntaxError.class,
                        error -> assertThat(error.position()).isEqualTo(9))
                .hasMessageContaining("'%'");
    }

    @Test
    @Timeout(3)
    void refusesWhatIsTooLongOrTooDeepWithoutOverflowing() {
        var deep = "(".repeat(400) + "told" + ")".repeat(400);
        var long_ = "told or ".repeat(100_000) + "told";

        assertThatThrownBy(() -> Expression.parse(deep)).hasMessageContaining("nested");
        assertThatThrownBy(() -> Expression.parse(long_)).hasMessageContaining("longer");
        assertThatThrownBy(() -> Expression.parse("not ".repeat(200) + "told")).hasMessageContaining("nested");
    }
}
