package org.telepraxis.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SavedTextTest {

    private static final String ROW = "EPA-1;Zoë Müller;Łódź";

    @Test
    void readsUtf8WithAndWithoutAMark() {
        assertThat(SavedText.of(ROW.getBytes(StandardCharsets.UTF_8))).isEqualTo(new SavedText(ROW, "UTF-8", true));
        assertThat(SavedText.of(("\uFEFF" + ROW).getBytes(StandardCharsets.UTF_8))
                        .text())
                .endsWith(ROW);
    }

    @Test
    void readsWhatExcelSavesAndSaysThatItIsNotCertain() {
        var row = "EPA-1;Zoë Müller;5 €\r\n";

        assertThat(SavedText.of(row.getBytes(Charset.forName("windows-1252"))))
                .isEqualTo(new SavedText(row, "Windows-1252", false));
    }

    @Test
    void refusesWhatIsNeitherAndSaysWhatToDo() {
        assertThatThrownBy(() -> SavedText.of(ROW.getBytes(StandardCharsets.UTF_16)))
                .isInstanceOf(DecisionRefused.class)
                .hasMessageContaining("CSV UTF-8");
        assertThatThrownBy(() -> SavedText.of(new byte[] {'a', (byte) 0x81, ';', 'b'}))
                .isInstanceOf(DecisionRefused.class);
    }
}
