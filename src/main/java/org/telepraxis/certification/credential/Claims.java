package org.telepraxis.certification.credential;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a credential says: the same as the certificate's sheet.
 *
 * @param credential a name of the credential that never changes
 * @param number the certificate's number
 * @param subject a name of the holder that means nothing outside this credential
 * @param scheme the scheme's version: achievement and criteria
 * @param standing what is to be known about the scheme, such as that it is not in force; may be blank
 * @param statement what the holder has demonstrated
 * @param statusIndex the place in the issuer's status list
 * @param issuedOn the first day, in UTC
 * @param expiresOn the last day, in UTC
 */
public record Claims(
        UUID credential,
        String number,
        Issuer issuer,
        UUID subject,
        String holder,
        UUID scheme,
        String title,
        String version,
        String standing,
        String statement,
        List<Shown> shown,
        List<Evidence> evidence,
        int statusIndex,
        LocalDate issuedOn,
        LocalDate expiresOn) {

    public Claims {
        shown = List.copyOf(shown);
        evidence = List.copyOf(evidence);
    }

    /** A domain and the competences of it that were shown. */
    public record Shown(String domain, List<Competence> competences) {

        public Shown {
            competences = List.copyOf(competences);
        }
    }

    /** A competence of the framework, by its id and title. */
    public record Competence(String id, String title) {}

    /** What the decision rested on, without a word of what was said in it. */
    public record Evidence(String name, String kind, String contentVersion) {}
}
