package org.telepraxis.grading;

import java.util.UUID;

/** Who may rate in an association has changed; performances that wait may find raters now. */
public record RatersChanged(UUID associationId) {}
