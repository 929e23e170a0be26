package org.telepraxis.research;

import java.time.Instant;

/** Whether a person's figures may be used for research. Until they say yes, they may not. */
public sealed interface ConsentState {

    record Given(Instant since) implements ConsentState {}

    record Withdrawn(Instant since) implements ConsentState {}

    record NeverGiven() implements ConsentState {}
}
