package org.telepraxis.certification;

/** What has to hold before something is done; otherwise it is refused with the reason. */
final class Requirements {

    private static final int FEWEST_WORDS = 3;
    private static final int MOST_CHARACTERS = 2000;

    private Requirements() {}

    static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new DecisionRefused(otherwise);
        }
    }

    /** A reason for an act of the office, which is kept. */
    static void requireReason(String reason) {
        require(
                reason.strip().split("\\s+").length >= FEWEST_WORDS && reason.length() <= MOST_CHARACTERS,
                "Write the reason in at least three words and at most 2,000 characters.");
    }
}
