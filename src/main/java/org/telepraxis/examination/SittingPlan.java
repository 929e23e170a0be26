package org.telepraxis.examination;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.telepraxis.identity.PersonId;

/**
 * A sitting as an officer plans it.
 *
 * @param opensAt from when on a paper can be begun
 * @param closesAt until when one can be begun; who begins before has their whole time
 */
public record SittingPlan(
        Instant opensAt,
        Instant closesAt,
        String whereabouts,
        int seats,
        @Nullable PersonId invigilator) {}
