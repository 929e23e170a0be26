package org.telepraxis.grading;

/**
 * Something a rating still lacks before it can be locked.
 *
 * @param subject competence id, action id or "Global"
 */
public record LeftToDo(String subject, String what) {}
