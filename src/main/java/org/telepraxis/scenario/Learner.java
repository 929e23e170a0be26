package org.telepraxis.scenario;

/** The kinds of robot learners. */
public enum Learner {
    /** Takes anything on offer, in practice or certification, with or without facts of earlier sessions. */
    RANDOM,
    /** Begins on one of the author's test vectors and strays from it; some seek out what was seldom taken. */
    STRAYING,
    /** Begins with the author's vectors, keeps what led furthest and changes it bit by bit. */
    BEST,
    /** Keeps what led to the worst ends. */
    WORST,
    /** Sends whatever comes to hand: moves of other beats, empty words, pauses, steps back. */
    MASHING,
    /** Takes every line and every tool it can have before it goes on. */
    GREEDY,
    /** Always takes the longest line. */
    LONGEST,
    /** Always takes the second line on the screen. */
    SECOND,
    /** Always takes the politest line; see {@link Manners}. */
    POLITEST;

    /** Whether it follows a rule that knows nothing of the case, and so must never pass. */
    public boolean followsARule() {
        return this == GREEDY || this == LONGEST || this == SECOND || this == POLITEST;
    }
}
