package org.telepraxis.certification.pdf;

import java.time.LocalDate;
import java.util.List;

/**
 * Everything that a certificate says.
 *
 * @param statement what the holder has demonstrated, without the name
 * @param standing what is to be known about the scheme, such as that it is not in force; may be blank
 * @param address where the certificate's state can be looked up
 */
public record CertificateSheet(
        String number,
        String issuer,
        String scheme,
        String schemeVersion,
        String standing,
        String holder,
        String statement,
        LocalDate issuedOn,
        LocalDate expiresOn,
        List<Shown> shown,
        String officer,
        String address) {

    public CertificateSheet {
        shown = List.copyOf(shown);
    }

    /** A domain with the competences of it that were shown. */
    public record Shown(String domain, List<String> competences) {

        public Shown {
            competences = List.copyOf(competences);
        }
    }
}
