package org.telepraxis.grading;

import jakarta.persistence.Embeddable;

/** One rule of the licence test and what came of it. */
@Embeddable
public record Finding(String rule, String measured, boolean met) {}
