package org.telepraxis.grading;

import org.telepraxis.competence.Tolerance;

/**
 * What an association has decided about two ratings of one performance and about who decides an appeal (curriculum 4.5, 4.9). A
 * different result of a critical action, and an unsafe level against a sound one or against none, go to a third rater everywhere.
 *
 * @param levelsApart from how many levels between them a third rater decides
 * @param safetyLevelsApart the same on competences that safety rests on
 * @param oppositeOverall whether a third decides where one fails the whole and the other passes it
 * @param panelOfThree whether three people, one of them from outside, decide an appeal by vote
 */
public record JudgingRules(int levelsApart, int safetyLevelsApart, boolean oppositeOverall, boolean panelOfThree) {

    public static final JudgingRules STANDARD = new JudgingRules(2, 2, true, true);

    void check() {
        if (levelsApart < 1 || levelsApart > 3 || safetyLevelsApart < 1 || safetyLevelsApart > 2) {
            throw new RatingRefused(
                    "A third rater decides from 1 to 3 levels apart; on competences that safety rests on, from 1 or 2.");
        }
    }

    Tolerance tolerance() {
        return new Tolerance(levelsApart, safetyLevelsApart);
    }
}
