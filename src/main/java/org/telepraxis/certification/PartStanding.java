package org.telepraxis.certification;

import java.util.List;

/**
 * How a candidate stands on a part.
 *
 * @param evidence what it stands on, in a few words, such as "7 of 10 accepted"
 * @param lines the evidence piece by piece, for the officer; empty where a few words say it all
 */
public record PartStanding(Result result, String evidence, List<String> lines) {

    public PartStanding {
        lines = List.copyOf(lines);
    }

    public static PartStanding met(String evidence, List<String> lines) {
        return new PartStanding(Result.MET, evidence, lines);
    }

    /** It can no longer be met in this candidacy. */
    public static PartStanding notMet(String evidence, List<String> lines) {
        return new PartStanding(Result.NOT_MET, evidence, lines);
    }

    /** There is not yet enough to judge. */
    public static PartStanding pending(String evidence, List<String> lines) {
        return new PartStanding(Result.PENDING, evidence, lines);
    }

    public enum Result {
        MET,
        NOT_MET,
        PENDING
    }
}
