package org.telepraxis.certification;

import java.security.interfaces.ECPublicKey;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.telepraxis.certification.credential.Claims;
import org.telepraxis.certification.credential.CredentialSigning;
import org.telepraxis.certification.credential.CredentialSigning.ProofKey;
import org.telepraxis.certification.credential.CredentialToken;
import org.telepraxis.certification.credential.Issuer;
import org.telepraxis.certification.pdf.CertificateSheet;
import org.telepraxis.certification.pdf.KeyMaking;
import org.telepraxis.certification.pdf.Seal;

/** Makes two certificates of nobody with keys that nobody keeps, beside everything else, so that the first real one is made quickly. */
@Component
class WarmUp {

    private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);
    private static final String NOBODY = "Nobody";

    private final Clock clock;

    WarmUp(Clock clock) {
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        Thread.ofPlatform()
                .daemon()
                .name("warm-up")
                .priority(Thread.MIN_PRIORITY)
                .start(this::quietly);
    }

    private void quietly() {
        try {
            run();
            run();
        } catch (RuntimeException e) {
            LOG.warn("The first certificate will take a little longer: {}", e.getMessage());
        }
    }

    /** One certificate from end to end. */
    byte[] run() {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        var authority = KeyMaking.authority(NOBODY, now);
        var seal = KeyMaking.issuer(NOBODY, authority, now);
        var prover = KeyMaking.prover(NOBODY, authority, now);
        var id = new UUID(0, 0);
        var claims = new Claims(
                id,
                "0000-0000-0000-0",
                new Issuer("http://localhost", id, NOBODY),
                id,
                NOBODY,
                id,
                NOBODY,
                "0",
                "",
                NOBODY,
                List.of(new Claims.Shown(NOBODY, List.of(new Claims.Competence("X-1", NOBODY)))),
                List.of(),
                0,
                today,
                today);
        var credential = CredentialSigning.credential(
                claims, new ProofKey(prover.secret(), prover.certificate().getPublicKey()), now);
        CredentialToken.of(
                claims, seal.secret(), (ECPublicKey) seal.certificate().getPublicKey());
        KeyMaking.unpack(KeyMaking.pack(seal, NOBODY), NOBODY);
        var sheet = new CertificateSheet(
                "0000-0000-0000-0",
                NOBODY,
                NOBODY,
                "0",
                "",
                NOBODY,
                NOBODY,
                today,
                today,
                List.of(new CertificateSheet.Shown(NOBODY, List.of(NOBODY))),
                NOBODY,
                "http://localhost/verify/0");
        return Seal.on(sheet, credential, seal, now);
    }
}
