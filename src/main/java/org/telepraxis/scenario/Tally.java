package org.telepraxis.scenario;

/** How one kind of learner fared: its plays, how many passed, and its points. */
public final class Tally {

    private final int[] points = new int[101];
    private int plays;
    private int passed;
    private long moves;

    void add(Score score, int movesMade) {
        points[score.points()]++;
        plays++;
        passed += score.passed() ? 1 : 0;
        moves += movesMade;
    }

    public int plays() {
        return plays;
    }

    public int passed() {
        return passed;
    }

    /** Moves made, on average. */
    public int moves() {
        return plays == 0 ? 0 : (int) (moves / plays);
    }

    /** The points that the given share of plays, from 0 to 100, did not exceed. */
    public int percentile(int share) {
        long wanted = Math.max(1, Math.ceilDiv((long) plays * share, 100));
        long seen = 0;
        for (int at = 0; at < points.length; at++) {
            seen += points[at];
            if (seen >= wanted) {
                return at;
            }
        }
        return 0;
    }
}
