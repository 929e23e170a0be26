package org.telepraxis.notification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A mail as the office reads it; one that must stay blind has neither recipient nor words. */
public record MailSummary(
        MailKind kind,
        MailState state,
        int attempts,
        @Nullable String problem,
        Instant createdAt,
        @Nullable String recipient,
        @Nullable String subject,
        @Nullable String body) {}
