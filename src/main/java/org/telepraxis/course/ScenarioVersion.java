package org.telepraxis.course;

import org.telepraxis.scenario.Scenario;

/** A scenario as it runs now. An attempt keeps the content hash, and finds by it the same scenario for ever. */
public record ScenarioVersion(String scenarioId, String courseId, String contentHash, Scenario scenario) {}
