package org.telepraxis.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Moves as lines of text. */
class MoveCodecTest {

    @ParameterizedTest
    @MethodSource("moves")
    void comesBackAsItWas(Move move) {
        var line = MoveCodec.encode(move);

        assertThat(MoveCodec.decode(line)).isEqualTo(move);
        assertThat(line).doesNotContainPattern("[\\p{Cntrl}\\x{2028}\\x{2029}\\x{85}]");
        assertThat(new String(line.getBytes(UTF_8), UTF_8)).isEqualTo(line);
    }

    static Stream<Move> moves() {
        return Stream.of(
                new Move.Write("FT1", "Plain."),
                new Move.Write("FT1", ""),
                new Move.Write("FT1", " two  spaces "),
                new Move.Write("FT1", "\"quoted\" and \\ back\\slash \\n \\u0041"),
                new Move.Write("FT1", "line\nline\r\nline\tTab\u0000\u0085\u2028\u2029\ufeff\uffff"),
                new Move.Write("FT1", "Zoë, Ωμέγα, עברית, 日本語, \uD83D\uDC69\u200D\uD83D\uDCBB, e\u0301"),
                new Move.Write("FT1", "lone \uD800 and \uDC00 and \uDC00\uD800"),
                new Move.Choose("B1b"),
                new Move.Act("phone"),
                new Move.Act("message", "Ringing you now."),
                new Move.Act("message", ""),
                new Move.Continue("B1.on"),
                new Move.Pause(),
                new Move.Resume(),
                new Move.Leave(),
                new Move.GoBack());
    }

    @Test
    void bringsBackAnySequenceOfCharacters() {
        var random = new Random(5);
        for (int i = 0; i < 2_000; i++) {
            var text = random.ints(random.nextInt(40), 0, 0x10000)
                    .mapToObj(c -> String.valueOf((char) c))
                    .collect(Collectors.joining());
            comesBackAsItWas(new Move.Write("FT1", text));
        }
    }

    @Test
    void keepsTheLinesThatEarlierVersionsWrote() {
        assertThat(MoveCodec.encode(new Move.Write("FT1", "Are you \"safe\"?\nSay.")))
                .isEqualTo("write FT1 \"Are you \\\"safe\\\"?\\nSay.\"");
        assertThat(MoveCodec.decodeAll(
                        List.of("choose B1b", "act phone", "continue B1.on", "pause", "resume", "back", "leave")))
                .containsExactly(
                        new Move.Choose("B1b"),
                        new Move.Act("phone"),
                        new Move.Continue("B1.on"),
                        new Move.Pause(),
                        new Move.Resume(),
                        new Move.GoBack(),
                        new Move.Leave());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "jump B1",
                "choose",
                "choose a b",
                "write FT1",
                "write FT1 x",
                "write FT1 \"",
                "write FT1 \"a\"b\"",
                "write FT1 \"\\x\"",
                "write FT1 \"\\u12\"",
                "write FT1 \"\\",
                "pause now"
            })
    void refusesWhatItNeverWrote(String line) {
        assertThatThrownBy(() -> MoveCodec.decode(line)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesIdsThatWouldBreakTheLine() {
        assertThatThrownBy(() -> MoveCodec.encode(new Move.Choose("a b"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MoveCodec.encode(new Move.Choose("a\nb")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
