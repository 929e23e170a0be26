package org.telepraxis.grading;

import java.time.LocalDate;
import java.util.UUID;

/** An appeal waits for the chief assessor of the association. */
public record AppealFiled(UUID appealId, UUID associationId, LocalDate acknowledgeBy) {}
