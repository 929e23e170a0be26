package org.telepraxis.certification;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.telepraxis.certification.AssociationKeys.Held;
import org.telepraxis.certification.pdf.CertificateSheet;
import org.telepraxis.certification.pdf.NoTimeStamp;
import org.telepraxis.certification.pdf.Profile;
import org.telepraxis.certification.pdf.Seal;
import org.telepraxis.certification.pdf.TimeStamps;

/**
 * Lays certificates out and seals them, with a time stamp where an authority for them is named. If that authority does not answer, the
 * certificate is sealed without one and says so in its record, unless the configuration asks for time stamps without exception.
 */
@Component
class Sealing {

    private static final Logger LOG = LoggerFactory.getLogger(Sealing.class);

    /** After a failure nobody waits for the authority again for so long. */
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final Optional<TimeStamps> stamps;
    private final boolean required;
    private final Profile profile;
    private final AtomicReference<Instant> notBefore = new AtomicReference<>(Instant.MIN);

    Sealing(
            @Value("${telepraxis.tsa.url:}") String url,
            @Value("${telepraxis.tsa.timeout:PT5S}") Duration timeout,
            @Value("${telepraxis.tsa.required:false}") boolean required,
            @Value("${telepraxis.certificate.profile:pdfa-3a}") String profile) {
        this.stamps = url.isBlank() ? Optional.empty() : Optional.of(new TimeStamps(URI.create(url), timeout));
        this.required = required;
        this.profile = Profile.named(profile);
        if (required && stamps.isEmpty()) {
            throw new IllegalStateException(
                    "telepraxis.tsa.required is true, but telepraxis.tsa.url names no authority");
        }
    }

    /** The sealed document of the certificate. */
    CertificateDocument document(
            Certificate certificate, CertificateSheet sheet, byte[] credential, Held key, Instant now) {
        if (stamps.isPresent() && (required || !now.isBefore(notBefore.get()))) {
            try {
                return document(certificate, sheet, credential, key, now, stamps);
            } catch (NoTimeStamp none) {
                if (required) {
                    throw new DecisionRefused(
                            none.getMessage()
                                    + " Nothing was issued, because this installation issues nothing without a time stamp. Try again later.");
                }
                notBefore.set(now.plus(PAUSE));
                LOG.warn("{} Certificates are sealed without a time stamp for now.", none.getMessage());
            }
        }
        return document(certificate, sheet, credential, key, now, Optional.empty());
    }

    /** Where time stamps come from. */
    Optional<TimeStamps> stamps() {
        return stamps;
    }

    private CertificateDocument document(
            Certificate certificate,
            CertificateSheet sheet,
            byte[] credential,
            Held key,
            Instant now,
            Optional<TimeStamps> from) {
        var how = new Seal.Sealing(now, profile, from);
        return new CertificateDocument(
                certificate, Seal.on(sheet, credential, key.key(), how), key.id(), from.isPresent(), profile);
    }
}
