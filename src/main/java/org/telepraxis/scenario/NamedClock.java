package org.telepraxis.scenario;

/** A clock that something in the session starts; one that is {@code shown} is on the screen while the line is lost. */
public record NamedClock(String id, String label, boolean shown) {}
