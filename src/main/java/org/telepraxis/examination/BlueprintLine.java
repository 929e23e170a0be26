package org.telepraxis.examination;

import jakarta.persistence.Embeddable;

/** How many items an examination asks of one competence. */
@Embeddable
public record BlueprintLine(String competence, int items) {}
