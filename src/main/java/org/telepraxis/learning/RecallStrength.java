package org.telepraxis.learning;

/**
 * How well somebody remembers what they were asked about some competences.
 *
 * @param asked items that are in the recall
 * @param faded those of them that are due: the memory model expects them to be on the way out
 */
public record RecallStrength(int asked, int faded) {

    private static final int ENOUGH_TO_TELL = 3;

    /** At least half of it is due. */
    public boolean weak() {
        return asked >= ENOUGH_TO_TELL && faded * 2 >= asked;
    }
}
