package org.telepraxis.certification;

import org.telepraxis.association.AssociationId;
import org.telepraxis.identity.PersonId;

/** An association withdrew a certificate for good. */
public record CertificateRevoked(String number, PersonId holderId, AssociationId associationId) {}
