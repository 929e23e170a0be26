package org.telepraxis.scenario;

/**
 * A fact that a session hands on to later ones: what was agreed is what one has.
 *
 * @param variable where its value stands
 */
public record GivenFact(String fact, String variable) {}
