package org.telepraxis.certification;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.telepraxis.association.AssociationSummary;
import org.telepraxis.certification.credential.Claims;
import org.telepraxis.identity.PersonSummary;

/** What is to be certified, by whom and to whom. */
record Grant(
        AssociationSummary association,
        SchemeVersion scheme,
        @Nullable UUID candidacy,
        PersonSummary holder,
        PersonSummary officer,
        List<ShownDomain> shown,
        List<Claims.Evidence> evidence,
        LocalDate issuedOn) {}
