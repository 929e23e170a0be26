package org.telepraxis.scenario;

/** The kinds of robot learners. */
public enum Learner {
    /** Takes anything on offer; every other one begins on a test vector, and some seek out what was seldom taken. */
    RANDOM,
    /** Learns from play to play what led to good ends, starting from the author's vectors. */
    BEST,
    /** Learns from play to play what led to bad ones. */
    WORST,
    /** Sends whatever comes to hand: moves of other beats, empty words, pauses, steps back. */
    MASHING,
    /** Always takes the longest line. */
    LONGEST,
    /** Always takes the second line. */
    SECOND,
    /** Always takes the politest line. */
    POLITEST;

    /** Whether it follows a rule that knows nothing of the case, and so must never pass. */
    public boolean followsARule() {
        return this == LONGEST || this == SECOND || this == POLITEST;
    }
}
