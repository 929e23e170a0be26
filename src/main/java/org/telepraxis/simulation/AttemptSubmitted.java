package org.telepraxis.simulation;

import java.util.UUID;

/** A certification attempt came to an ending and waits for raters. It does not say whose it is. */
public record AttemptSubmitted(UUID attemptId, UUID associationId, String scenarioId, String formId) {}
