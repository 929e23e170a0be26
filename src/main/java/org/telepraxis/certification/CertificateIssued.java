package org.telepraxis.certification;

import org.telepraxis.association.AssociationId;
import org.telepraxis.identity.PersonId;

/** A certificate was sealed and stored. */
public record CertificateIssued(String number, PersonId holderId, AssociationId associationId) {}
