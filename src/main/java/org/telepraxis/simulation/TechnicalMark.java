package org.telepraxis.simulation;

/**
 * Something real that disturbed a session, such as a lost connection; never part of the script. Raters see it.
 *
 * @param atSeconds session time at which it was noticed
 */
public record TechnicalMark(int atSeconds, String what) {}
