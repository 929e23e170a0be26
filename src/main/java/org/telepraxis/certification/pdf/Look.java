package org.telepraxis.certification.pdf;

import java.util.Optional;

/**
 * What an association's certificates look like beside what they say.
 *
 * @param panel the colour of the panel on the left, as 0xRRGGBB
 * @param accent the light in the middle of the panel's drawing
 * @param logo a picture as {@link Logo} made it; stands on the panel in place of the drawing
 */
public record Look(int panel, int accent, Optional<byte[]> logo) {

    public static final Look PLAIN = new Look(0x083E49, 0xF4BE5E, Optional.empty());

    private static final int ON_DARK = 0xFFFFFF;
    private static final int ON_LIGHT = 0x12201F;

    /** The colour of words on the panel: whichever of the two can be read better. */
    int onPanel() {
        return contrast(panel, ON_DARK) >= contrast(panel, ON_LIGHT) ? mixed(panel, ON_DARK, 0.9) : ON_LIGHT;
    }

    /** The colour of smaller words on the panel. */
    int onPanelLess() {
        return contrast(panel, ON_DARK) >= contrast(panel, ON_LIGHT) ? mixed(panel, ON_DARK, 0.78) : ON_LIGHT;
    }

    /** The panel's colour with a share of white in it. */
    int lighter(double share) {
        return mixed(panel, ON_DARK, share);
    }

    /** Whether words on a panel of the colour can be read: at least 4.5 to 1, as WCAG 2.2 asks. */
    public static boolean readable(int panel) {
        var look = new Look(panel, 0, Optional.empty());
        return contrast(panel, look.onPanel()) >= 4.5 && contrast(panel, look.onPanelLess()) >= 4.5;
    }

    private static int mixed(int from, int to, double share) {
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int one = from >> shift & 0xFF;
            int other = to >> shift & 0xFF;
            mixed |= (int) Math.round(one + (other - one) * share) << shift;
        }
        return mixed;
    }

    /** WCAG 2.2, contrast ratio. */
    static double contrast(int one, int other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 0xFF) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
