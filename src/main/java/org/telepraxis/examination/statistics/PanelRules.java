package org.telepraxis.examination.statistics;

/**
 * What a panel is held to; every association sets its own.
 *
 * @param fewestJudges a smaller panel is a finding
 * @param widestItem the spread of an item's judgements, in points, beyond which it is dropped or rewritten
 * @param leastConsistency the correlation of a judge with the items' facility below which it is a finding
 */
public record PanelRules(int fewestJudges, double widestItem, double leastConsistency) {

    /** Starting values. */
    public static final PanelRules STARTING = new PanelRules(8, 20, 0.3);
}
