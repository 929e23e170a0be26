package org.telepraxis.observation;

import java.time.Instant;
import java.util.UUID;

/** A role-play in an observer's list. */
public record ObservedRolePlay(
        UUID id,
        String code,
        String title,
        String candidate,
        Instant startsAt,
        Place place,
        String whereabouts,
        FormStatus status,
        boolean begun,
        boolean cancelled,
        boolean closed) {}
