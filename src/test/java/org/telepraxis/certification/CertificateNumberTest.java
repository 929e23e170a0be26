package org.telepraxis.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.telepraxis.certification.CertificateNumber.Reading;

class CertificateNumberTest {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final CertificateNumber number = CertificateNumber.random(new SecureRandom());

    @Test
    void hasSixtyRandomBitsAndACheckCharacterInGroupsOfFour() {
        assertThat(number.value()).matches("([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]");
        assertThat(IntStream.range(0, 1000)
                        .mapToObj(_ ->
                                CertificateNumber.random(new SecureRandom()).value())
                        .distinct())
                .hasSize(1000);
    }

    @Test
    void isReadHoweverItIsTyped() {
        var plain = number.value();

        assertThat(CertificateNumber.read(plain)).isEqualTo(new Reading.Wellformed(number));
        assertThat(CertificateNumber.read(
                        " " + plain.toLowerCase(java.util.Locale.ROOT).replace("-", " ") + " "))
                .isEqualTo(new Reading.Wellformed(number));
        assertThat(CertificateNumber.read(plain.replace('0', 'o').replace('1', 'l')))
                .isEqualTo(new Reading.Wellformed(number));
    }

    @RepeatedTest(20)
    void noticesEverySingleWrongCharacter() {
        var plain = number.value().replace("-", "");
        for (int place = 0; place < plain.length(); place++) {
            for (char other : ALPHABET.toCharArray()) {
                if (other != plain.charAt(place)) {
                    var wrong = plain.substring(0, place) + other + plain.substring(place + 1);
                    assertThat(CertificateNumber.read(wrong)).isInstanceOf(Reading.Mistyped.class);
                }
            }
        }
    }

    @RepeatedTest(20)
    void noticesEverySwapOfTwoNeighbours() {
        var plain = number.value().replace("-", "");
        for (int place = 0; place + 1 < plain.length(); place++) {
            if (plain.charAt(place) != plain.charAt(place + 1)) {
                var wrong = plain.substring(0, place)
                        + plain.charAt(place + 1)
                        + plain.charAt(place)
                        + plain.substring(place + 2);
                assertThat(CertificateNumber.read(wrong)).isInstanceOf(Reading.Mistyped.class);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "7X3K", "7X3K-0M9Q-T2VB-HH", "U000-0000-0000-0", "<script>", "DEMO-1", "../../etc/passwd"})
    void tellsWhatIsNoNumber(String typed) {
        assertThat(CertificateNumber.read(typed)).isInstanceOf(Reading.Strange.class);
    }

    @Test
    void knowsTheNumbersOfTheDemo() {
        assertThat(CertificateNumber.read("demo-0002")).isEqualTo(new Reading.Wellformed(CertificateNumber.demo(2)));
    }
}
