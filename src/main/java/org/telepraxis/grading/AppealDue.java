package org.telepraxis.grading;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An appeal whose promised day is near or has passed.
 *
 * @param admitted whether the decision is due; otherwise the acknowledgement is
 */
public record AppealDue(UUID appealId, UUID associationId, boolean admitted, LocalDate by, boolean overdue) {}
