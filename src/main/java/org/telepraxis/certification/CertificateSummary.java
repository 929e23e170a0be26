package org.telepraxis.certification;

import java.time.LocalDate;
import java.util.List;
import org.telepraxis.identity.PersonId;

/** A certificate as its holder and the issuing association's officers see it; the reasons are those on the record, oldest first. */
public record CertificateSummary(
        String number,
        PersonId holder,
        String holderName,
        String issuer,
        String scheme,
        String schemeVersion,
        String standing,
        CertificateState state,
        LocalDate issuedOn,
        LocalDate expiresOn,
        boolean namePublic,
        boolean pdfPublic,
        List<ShownDomain> shown,
        List<String> reasons) {

    public CertificateSummary {
        shown = List.copyOf(shown);
        reasons = List.copyOf(reasons);
    }
}
