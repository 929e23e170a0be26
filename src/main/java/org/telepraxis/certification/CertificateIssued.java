package org.telepraxis.certification;

import org.jspecify.annotations.Nullable;
import org.telepraxis.association.AssociationId;
import org.telepraxis.identity.PersonId;

/**
 * A certificate was sealed and stored.
 *
 * @param replaces the number of the one whose place it takes, if it was issued for that
 * @param because why it takes that one's place
 */
public record CertificateIssued(
        String number,
        PersonId holderId,
        AssociationId associationId,
        @Nullable String replaces,
        @Nullable ReasonCode because) {}
