package org.telepraxis.certification;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What anybody may know of a certificate today.
 *
 * @param standing what is to be known about the scheme, such as that it is not in force; may be blank
 * @param holder the name, if the holder lets it be shown
 * @param since the day on which the state began
 * @param code why it is not in force, if the association publishes it
 * @param note what the association wants to be known about a suspension or revocation; often nothing
 * @param pdfPublic whether the holder lets anybody have the document
 * @param issuerId names the issuer's page
 * @param schemeId names the scheme's page
 */
public record CertificateStatus(
        String number,
        CertificateState state,
        String issuer,
        String scheme,
        String schemeVersion,
        String standing,
        @Nullable String holder,
        LocalDate issuedOn,
        LocalDate expiresOn,
        List<ShownDomain> domains,
        LocalDate since,
        @Nullable ReasonCode code,
        @Nullable String note,
        boolean pdfPublic,
        UUID issuerId,
        UUID schemeId) {

    public CertificateStatus {
        domains = List.copyOf(domains);
    }

    /** Whether the association's own words say anything beside the reason from the list. */
    public boolean noteSaysMore() {
        return note != null && (code == null || !plain(note).equals(plain(code.label())));
    }

    private static String plain(String words) {
        return words.strip().replaceAll("[.!]+$", "").toLowerCase(Locale.ROOT);
    }
}
