package org.telepraxis.simulation;

/**
 * One choice in a practice session, without a word of anybody: ids and session time only.
 *
 * @param session counts the person's practice sessions, the first is 1
 * @param taken the id of the option or tool
 * @param at seconds of session time
 */
public record PracticeDecision(String scenarioId, String formId, int session, String beat, String taken, int at) {}
