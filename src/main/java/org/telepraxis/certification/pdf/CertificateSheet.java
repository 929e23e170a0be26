package org.telepraxis.certification.pdf;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Everything that a certificate says.
 *
 * @param statement what the holder has demonstrated, without the name
 * @param standing what is to be known about the scheme, such as that it is not in force; may be blank
 * @param address where the certificate's state can be looked up
 * @param language the language of the certificate
 * @param english those of the words that are in English although the certificate is not; they are marked for whoever has it read out
 * @param officerTitle what the person who decided is called
 * @param look what it looks like
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
        String address,
        Language language,
        Set<String> english,
        String officerTitle,
        Look look) {

    public CertificateSheet {
        shown = List.copyOf(shown);
        english = Set.copyOf(english);
    }

    /** A sheet in English that looks as one does whose association has not chosen anything. */
    public CertificateSheet(
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
        this(
                number,
                issuer,
                scheme,
                schemeVersion,
                standing,
                holder,
                statement,
                issuedOn,
                expiresOn,
                shown,
                officer,
                address,
                Language.ENGLISH,
                Set.of(),
                Language.ENGLISH.officer(),
                Look.PLAIN);
    }

    /** A domain with the competences of it that were shown. */
    public record Shown(String domain, List<String> competences) {

        public Shown {
            competences = List.copyOf(competences);
        }
    }
}
