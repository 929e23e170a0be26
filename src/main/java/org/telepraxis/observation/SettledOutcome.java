package org.telepraxis.observation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** How a critical action came out, as it stands. */
@Embeddable
public record SettledOutcome(
        String action,
        @Enumerated(EnumType.STRING) Outcome outcome,
        @Nullable Integer atSeconds) {}
