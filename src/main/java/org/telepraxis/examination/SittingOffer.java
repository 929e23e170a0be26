package org.telepraxis.examination;

import java.time.Instant;
import java.util.UUID;

/**
 * A sitting in which there may be a place for the person who looks.
 *
 * @param refusal why it cannot be booked; empty when it can
 */
public record SittingOffer(
        UUID sitting,
        String title,
        Instant opensAt,
        Instant closesAt,
        String whereabouts,
        int minutes,
        int items,
        int seatsLeft,
        String refusal) {}
