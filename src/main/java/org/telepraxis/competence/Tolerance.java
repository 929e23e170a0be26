package org.telepraxis.competence;

/**
 * From how many levels apart two people's levels are left to somebody else (curriculum 4.5). An unsafe level against a sound one, or
 * against none, is always left to somebody else, whatever stands here.
 *
 * @param levels on most competences
 * @param safetyLevels on those that safety rests on
 */
public record Tolerance(int levels, int safetyLevels) {

    public static final Tolerance STANDARD = new Tolerance(2, 2);
}
