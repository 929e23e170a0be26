package org.telepraxis.scenario;

/** A move that is not possible now. Nothing has changed, and the message is fit to be shown. */
public class MoveRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why a move was refused. */
    public enum Reason {
        /** It belongs to a beat that is not (or no longer) on. */
        NOT_HERE,
        /** It was used up, or its condition does not hold now. */
        NOT_AVAILABLE,
        /** The person's own words come before the pick. */
        OWN_WORDS_FIRST,
        /** Words that are locked stay as they are. */
        ALREADY_WRITTEN,
        /** There is nothing in the text, or too much. */
        UNFIT_TEXT,
        PAUSED,
        NOT_PAUSED,
        ENDED,
        /** Going back is for practice, after a failing ending. */
        NO_WAY_BACK
    }

    private final Reason reason;

    MoveRefused(Reason reason, String sentence) {
        super(sentence);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
