package org.telepraxis.certification;

/** A scheme that somebody can enrol in. */
public record OfferedScheme(String templateId, String title, String version, String standing, int validityYears) {}
