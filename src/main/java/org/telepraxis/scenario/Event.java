package org.telepraxis.scenario;

/** Something that happens by itself when its scheduled time has come, if its condition holds then. */
public record Event(String id, Expression when, Consequence then) {}
