package org.telepraxis.scenario;

/** What the four levels of a competence look like in this scenario. */
public record Anchors(String competence, String unsafe, String notShown, String sound, String skilled) {}
