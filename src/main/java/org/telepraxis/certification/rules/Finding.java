package org.telepraxis.certification.rules;

/** What one rule asked and what it found. */
public record Finding(String rule, String demand, Verdict verdict) {}
