package org.telepraxis.courseware;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealedFileTests {

    private static final String TEXT = "bank: {id: north-k}\nitems: \"Was würden Sie tun?\"\n";
    private static final char[] SECRET = "a secret of the north".toCharArray();
    private static final String SEALED = SealedFile.seal(TEXT, SECRET);

    @Test
    void opensWithItsSecretAndNoOther() {
        assertThat(SealedFile.isSealed(SEALED)).isTrue();
        assertThat(SealedFile.isSealed(TEXT)).isFalse();
        assertThat(SEALED).doesNotContain("north", "bank");
        assertThat(SealedFile.open(SEALED, SECRET)).contains(TEXT);
        assertThat(SealedFile.open(SEALED, "a secret of the south".toCharArray()))
                .isEmpty();
    }

    @Test
    void doesNotOpenWhenAnythingWasChanged() {
        int last = SEALED.lastIndexOf('\n') - 5;
        var changed = SEALED.substring(0, last) + (SEALED.charAt(last) == 'A' ? 'B' : 'A') + SEALED.substring(last + 1);

        assertThat(SealedFile.open(changed, SECRET)).isEmpty();
        assertThat(SealedFile.open(SEALED.substring(0, 60), SECRET)).isEmpty();
        assertThat(SealedFile.open("telepraxis-sealed-1", SECRET)).isEmpty();
        assertThat(SealedFile.open("telepraxis-sealed-1\nx", SECRET)).isEmpty();
    }

    @Test
    void isNeverTheSameTwice() {
        assertThat(SealedFile.seal(TEXT, SECRET)).isNotEqualTo(SEALED);
    }

    @Test
    void theCommandWritesASealedFileBesideTheOpenOne(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("bank.yaml"), TEXT);
        var said = new ByteArrayOutputStream();
        var out = new PrintStream(said, true, StandardCharsets.UTF_8);

        assertThat(Seal.run(List.of(file.toString()), Map.of(), out)).isEqualTo(2);
        assertThat(Seal.run(List.of(file.toString()), Map.of(Seal.SECRET, "short"), out))
                .isEqualTo(2);
        assertThat(Seal.run(List.of(), Map.of(Seal.SECRET, new String(SECRET)), out))
                .isEqualTo(2);
        assertThat(Seal.run(List.of(file.toString()), Map.of(Seal.SECRET, new String(SECRET)), out))
                .isZero();

        var sealed = folder.resolve("bank.yaml.sealed");
        assertThat(SealedFile.open(Files.readString(sealed), SECRET)).contains(TEXT);
        assertThat(Seal.run(List.of(sealed.toString()), Map.of(Seal.SECRET, new String(SECRET)), out))
                .isEqualTo(2);
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("at least 16 characters", "is sealed already")
                .doesNotContain(new String(SECRET));
    }
}
