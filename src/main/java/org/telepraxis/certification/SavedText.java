package org.telepraxis.certification;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What a spreadsheet saved as text. Nothing is guessed letter by letter: a file is UTF-8 as a whole, or else Windows-1252 as a whole, or it
 * is refused.
 *
 * @param encoding how the file was read, as people find it in their spreadsheet
 * @param certain whether it can be nothing else; a file in Windows-1252 could be one in another encoding of its kind
 */
public record SavedText(String text, String encoding, boolean certain) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** @throws DecisionRefused if the bytes are no text in either encoding */
    public static SavedText of(byte[] bytes) {
        return read(bytes, StandardCharsets.UTF_8)
                .map(text -> new SavedText(text, "UTF-8", true))
                .or(() -> read(bytes, WINDOWS).map(text -> new SavedText(text, "Windows-1252", false)))
                .orElseThrow(
                        () -> new DecisionRefused(
                                "The file is text neither in UTF-8 nor in Windows-1252. Open it in the spreadsheet again, save it as 'CSV UTF-8', and choose that file."));
    }

    private static Optional<String> read(byte[] bytes, Charset charset) {
        try {
            var text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            // Text in UTF-16 and files that are no text at all have such characters in them.
            boolean strange = text.chars().anyMatch(c -> Character.isISOControl(c) && !Character.isWhitespace(c));
            return strange ? Optional.empty() : Optional.of(text);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
