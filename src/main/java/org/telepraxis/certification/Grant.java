package org.telepraxis.certification;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.telepraxis.association.AssociationSummary;
import org.telepraxis.certification.credential.Claims;
import org.telepraxis.identity.PersonSummary;

/**
 * What is to be certified, by whom and to whom.
 *
 * @param until the last day of validity, where it is another one than the scheme's
 * @param succession the certificate that this one replaces or renews; without one it follows those of the same scheme in force
 */
record Grant(
        AssociationSummary association,
        SchemeVersion scheme,
        @Nullable UUID candidacy,
        PersonSummary holder,
        PersonSummary officer,
        List<ShownDomain> shown,
        List<Claims.Evidence> evidence,
        LocalDate issuedOn,
        @Nullable LocalDate until,
        @Nullable Succession succession) {

    /** A grant for as long as the scheme says, to somebody whose earlier certificate it follows. */
    Grant(
            AssociationSummary association,
            SchemeVersion scheme,
            @Nullable UUID candidacy,
            PersonSummary holder,
            PersonSummary officer,
            List<ShownDomain> shown,
            List<Claims.Evidence> evidence,
            LocalDate issuedOn) {
        this(association, scheme, candidacy, holder, officer, shown, evidence, issuedOn, null, null);
    }

    /** The last day of validity. */
    LocalDate expiresOn() {
        return until == null ? issuedOn.plusYears(scheme.scheme().validityYears()) : until;
    }

    /** The one certificate that this one takes the place of, whatever its state, and why. */
    record Succession(String number, ReasonCode code) {}
}
