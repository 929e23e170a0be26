package org.telepraxis.certification;

import java.util.Optional;
import org.telepraxis.certification.pdf.Language;
import org.telepraxis.certification.pdf.Look;

/**
 * What an association's certificates look like, and its own words on them.
 *
 * @param language the language of certificates whose holder has not chosen one
 * @param panel the colour of the panel, as {@code #RRGGBB}
 * @param accent the colour of the light in the panel's drawing
 * @param logo the logo as a PNG
 */
public record Design(
        Language language, String panel, String accent, Optional<byte[]> logo, Wording english, Wording portuguese) {

    static final Design PLAIN = new Design(
            Language.ENGLISH,
            hex(Look.PLAIN.panel()),
            hex(Look.PLAIN.accent()),
            Optional.empty(),
            Wording.NONE,
            Wording.NONE);

    /**
     * Words in one language; blank ones are the scheme's and the program's.
     *
     * @param statement what the holder has shown, with {@code {{scheme}}}, {@code {{version}}} and {@code {{date}}}
     * @param officer what the person who decided is called
     */
    public record Wording(String statement, String officer) {

        static final Wording NONE = new Wording("", "");
    }

    public Wording wording(Language language) {
        return switch (language) {
            case ENGLISH -> english;
            case PORTUGUESE -> portuguese;
        };
    }

    Look look() {
        return new Look(rgb(panel), rgb(accent), logo);
    }

    static boolean isColour(String text) {
        return text.matches("#[0-9A-Fa-f]{6}");
    }

    static int rgb(String colour) {
        return Integer.parseInt(colour.substring(1), 16);
    }

    private static String hex(int rgb) {
        return "#%06X".formatted(rgb);
    }
}
