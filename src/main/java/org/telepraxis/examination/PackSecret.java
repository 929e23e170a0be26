package org.telepraxis.examination;

import java.util.List;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.telepraxis.courseware.SealedFile;

/** Opens banks that were sealed with the operator's secret. */
@Component
class PackSecret {

    private final char[] secret;

    PackSecret(@Value("${telepraxis.packs.secret:}") String secret) {
        this.secret = secret.toCharArray();
    }

    /** Goes on with the text of the bank; where it cannot be read, says why. */
    BankUpload open(String name, String text, Function<String, BankUpload> goOn) {
        if (!SealedFile.isSealed(text)) {
            return goOn.apply(text);
        }
        if (secret.length == 0) {
            return refused(
                    name,
                    "this bank is sealed, and the server has no secret to open it. Whoever runs it sets telepraxis.packs.secret.");
        }
        return SealedFile.open(text, secret)
                .map(goOn)
                .orElseGet(
                        () -> refused(
                                name,
                                "the server's secret does not open this bank. It was sealed with another secret, or the file was changed since."));
    }

    private static BankUpload refused(String name, String why) {
        return new BankUpload.Refused(List.of(name + ": " + why));
    }
}
