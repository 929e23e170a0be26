package org.telepraxis.simulation;

/** A session under way was rebuilt while the server started, for nobody to see. Whoever draws sessions may draw it once, too. */
public record SessionRehearsed(AttemptView attempt) {}
