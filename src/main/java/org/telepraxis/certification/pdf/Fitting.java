package org.telepraxis.certification.pdf;

import com.itextpdf.kernel.font.PdfFont;
import java.util.Arrays;

/** Finds the size at which words fit where they have to stand. */
final class Fitting {

    /** A name goes onto two lines before it gets smaller than this. */
    private static final float ONE_LINE = 34;

    private Fitting() {}

    /** The size at which a name stands on one line, or else on two; one word too long for both gets a line to itself. */
    static float name(String name, PdfFont font, float largest, float width) {
        float one = largest * room(width) / font.getWidth(name, largest);
        if (one >= ONE_LINE) {
            return Math.min(one, largest);
        }
        float two = largest * room(width) / longerLine(name, font, largest);
        return Math.min(ONE_LINE, Math.max(one, two));
    }

    /** The size at which the longest word fits. */
    static float words(String text, PdfFont font, float largest, float width) {
        float longest = 1;
        for (var word : text.split("\\s+")) {
            longest = Math.max(longest, font.getWidth(word, largest));
        }
        return Math.min(largest, largest * room(width) / longest);
    }

    /** How long the longer of two lines is when the words are parted as evenly as they can be. */
    private static float longerLine(String name, PdfFont font, float size) {
        var words = name.split("\\s+");
        float shortest = font.getWidth(name, size);
        for (int i = 1; i < words.length; i++) {
            var first = String.join(" ", Arrays.copyOfRange(words, 0, i));
            var second = String.join(" ", Arrays.copyOfRange(words, i, words.length));
            shortest = Math.min(shortest, Math.max(font.getWidth(first, size), font.getWidth(second, size)));
        }
        return shortest;
    }

    /** How many lines the words take. */
    static int lines(String text, PdfFont font, float size, float width) {
        int lines = 1;
        float used = 0;
        float space = font.getWidth(" ", size);
        for (var word : text.split("\\s+")) {
            float wide = font.getWidth(word, size);
            if (used > 0 && used + space + wide > width) {
                lines++;
                used = wide;
            } else {
                used += (used > 0 ? space : 0) + wide;
            }
        }
        return lines;
    }

    // A little less than there is, so that rounding does not break the line.
    private static float room(float width) {
        return width - 1;
    }
}
