package org.telepraxis.certification;

import java.security.interfaces.ECPublicKey;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import org.springframework.stereotype.Component;
import org.telepraxis.certification.AssociationKeys.Held;
import org.telepraxis.certification.credential.Claims;
import org.telepraxis.certification.credential.CredentialSigning;
import org.telepraxis.certification.credential.CredentialSigning.ProofKey;
import org.telepraxis.certification.credential.CredentialToken;
import org.telepraxis.course.CourseCatalogue;
import org.telepraxis.identity.Ids;

/** Makes the credential of a certificate, once, in the transaction in which the certificate is made. */
@Component
class Credentials {

    private final CertificateCredentials credentials;
    private final CredentialStatus status;
    private final AssociationKeys keys;
    private final CourseCatalogue catalogue;

    Credentials(
            CertificateCredentials credentials,
            CredentialStatus status,
            AssociationKeys keys,
            CourseCatalogue catalogue) {
        this.credentials = credentials;
        this.status = status;
        this.keys = keys;
        this.catalogue = catalogue;
    }

    /** The credential's bytes; they are stored, too. */
    byte[] issue(Grant grant, Certificate certificate, String statement, Held seal, Instant now) {
        int place = status.freePlace(certificate.association());
        var claims = claims(grant, certificate, statement, place);
        var prover = keys.prover(grant.association());
        var bytes = CredentialSigning.credential(
                claims,
                new ProofKey(prover.key().secret(), prover.key().certificate().getPublicKey()),
                now);
        var token = CredentialToken.of(claims, seal.key().secret(), (ECPublicKey)
                seal.key().certificate().getPublicKey());
        credentials.save(new CertificateCredential(certificate, bytes, token, prover.id(), place));
        return bytes;
    }

    private Claims claims(Grant grant, Certificate certificate, String statement, int place) {
        var scheme = grant.scheme().scheme();
        return new Claims(
                certificate.id(),
                certificate.number().value(),
                status.issuer(certificate.association()),
                Ids.next(),
                grant.holder().name(),
                grant.scheme().id(),
                scheme.title(),
                scheme.version(),
                scheme.standing(),
                statement,
                shown(grant.shown()),
                grant.evidence(),
                place,
                grant.issuedOn(),
                grant.expiresOn());
    }

    private List<Claims.Shown> shown(List<ShownDomain> domains) {
        var ids = new HashMap<String, String>();
        for (var domain : catalogue.framework().domains()) {
            domain.competences().forEach(competence -> ids.put(competence.title(), competence.id()));
        }
        return domains.stream()
                .map(domain -> new Claims.Shown(
                        domain.title(),
                        domain.competences().stream()
                                .map(title -> new Claims.Competence(ids.getOrDefault(title, title), title))
                                .toList()))
                .toList();
    }
}
