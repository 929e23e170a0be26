package org.telepraxis.research;

/**
 * What an export would hold now; counts, and nobody's name.
 *
 * @param people members of the association whose consent is in force
 * @param alike how many people at least were active in the same weeks as anybody in the export; 1 says that somebody stands alone
 */
public record ResearchOverview(int people, int alike, int levels, int decisions, int ratings) {}
