package org.telepraxis.observation;

/**
 * Something an observer tapped or typed. It is sent until the server has said that it is kept; the device's own count tells a repeat.
 *
 * @param device names the browser it was made in
 * @param number counts the taps of that browser from 1, without a gap
 * @param subject a competence, a critical action, or the mark that words belong to; empty where there is none
 * @param choice a level ("1" to "4", "na"), an outcome, a kind of mark, or a judgement of the whole; empty where there is none
 * @param at seconds on the role-play's clock
 * @param ago milliseconds between the tap and its being sent
 */
public record Tap(String device, int number, Kind kind, String subject, String choice, String words, int at, long ago) {

    /** What a tap says. */
    public enum Kind {
        /** The role-play begins, and with it the clock. */
        START,
        /** The role-play is over; the clock stands. */
        END,
        /** It was stopped by mistake; the clock shows what it would have shown. */
        RESUME,
        LEVEL,
        ACTION,
        MARK,
        /** Words for a mark; later ones replace earlier ones. */
        WORDS,
        /** A mark was made by mistake. */
        STRIKE,
        WHOLE
    }

    static final int LONGEST_WORDS = 2000;
    static final int LONGEST_CLOCK = 4 * 60 * 60;

    /** How words and strikes name the mark that this tap made. */
    String key() {
        return device + "-" + number;
    }

    /** Why this cannot have come from the form; empty when it can. */
    String fault() {
        if (!device.matches("[a-z0-9]{8,24}") || number < 1) {
            return "It is not said which device this came from.";
        }
        if (at < 0 || at > LONGEST_CLOCK) {
            return "This moment is not on the clock of a role-play.";
        }
        if (words.length() > LONGEST_WORDS) {
            return "A note has room for 2,000 characters.";
        }
        return "";
    }
}
