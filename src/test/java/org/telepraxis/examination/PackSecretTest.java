package org.telepraxis.examination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.telepraxis.courseware.SealedFile;

class PackSecretTest {

    private static final String TEXT = "bank: {id: north-k}";
    private static final String SEALED = SealedFile.seal(TEXT, "a secret of the north".toCharArray());

    private final AtomicReference<String> read = new AtomicReference<>("");

    @Test
    void opensWhatWasSealedWithTheServersSecretAndLeavesOpenFilesAlone() {
        open("a secret of the north", SEALED);
        assertThat(read).hasValue(TEXT);
        open("", TEXT + " #");
        assertThat(read).hasValue(TEXT + " #");
    }

    @Test
    void saysWhetherTheSecretIsMissingOrAnother() {
        assertThat(open("", SEALED))
                .containsExactly("k.sealed: this bank is sealed, and the server has no secret to open it."
                        + " Whoever runs it sets telepraxis.packs.secret.");
        assertThat(open("a secret of the south", SEALED))
                .containsExactly("k.sealed: the server's secret does not open this bank."
                        + " It was sealed with another secret, or the file was changed since.");
        assertThat(read).hasValue("");
    }

    @Test
    void logsThePlaceOfAProblemAndNoWordOfAnItem() {
        assertThat(PackedBanks.withoutWords(
                        "packs/north/k.yaml:12: error: option 'Call 999 first' is too long (shorten it)"))
                .isEqualTo("packs/north/k.yaml:12: error");
        assertThat(PackedBanks.withoutWords("k.yaml:3: error: mapping values are not allowed\n  stem: What is: it?"))
                .isEqualTo("k.yaml:3: error");
    }

    private List<String> open(String secret, String text) {
        var result = new PackSecret(secret).open("k.sealed", text, opened -> {
            read.set(opened);
            return new BankUpload.Refused(List.of());
        });
        return ((BankUpload.Refused) result).problems();
    }
}
