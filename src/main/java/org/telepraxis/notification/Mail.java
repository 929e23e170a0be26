package org.telepraxis.notification;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.telepraxis.association.AssociationId;
import org.telepraxis.identity.PersonSummary;

/**
 * A mail to write.
 *
 * @param key says what it is about, so that the same news makes one mail
 */
record Mail(
        String key,
        MailKind kind,
        @Nullable AssociationId association,
        PersonSummary recipient,
        String subject,
        String body,
        @Nullable Attachment attachment) {

    /** A mail of words alone. */
    Mail(
            String key,
            MailKind kind,
            @Nullable AssociationId association,
            PersonSummary recipient,
            String subject,
            String body) {
        this(key, kind, association, recipient, subject, body, null);
    }

    /** A mail on its way out. */
    record Outgoing(
            UUID id,
            String address,
            String subject,
            String body,
            @Nullable Attachment attachment) {}

    /** A small text file that goes with a mail. */
    record Attachment(String name, String type, String text) {}
}
