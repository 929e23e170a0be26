package org.telepraxis.certification.credential;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import java.security.PrivateKey;
import java.security.interfaces.ECPublicKey;
import java.text.ParseException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** The same claims as a token signed with ES256 (Open Badges 3.0, section 8.2.4: the claims stand at the top, beside iss, jti, sub, nbf and exp). */
public final class CredentialToken {

    private CredentialToken() {}

    /**
     * The signed token.
     *
     * @param secret the P-256 key that also seals the document
     */
    public static String of(Claims claims, PrivateKey secret, ECPublicKey open) {
        var issuer = claims.issuer();
        var payload = Documents.JSON
                .createObjectBuilder(BadgeCredential.of(claims))
                .add("iss", issuer.did())
                .add("jti", "urn:uuid:" + claims.credential())
                .add("sub", "urn:uuid:" + claims.subject())
                .add("nbf", seconds(claims.issuedOn(), LocalTime.MIN))
                .add("exp", seconds(claims.expiresOn(), LocalTime.of(23, 59, 59)))
                .build();
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                    .type(JOSEObjectType.JWT)
                    .keyID(issuer.did() + "#" + jwk(open).computeThumbprint())
                    .build();
            var token = new JWSObject(header, new Payload(payload.toString()));
            token.sign(new ECDSASigner(secret, Curve.P_256));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException("The token could not be signed", e);
        }
    }

    /** Whether the token was signed with the key; what is no token was not. */
    public static boolean holds(String token, ECPublicKey open) {
        try {
            return JWSObject.parse(token).verify(new ECDSAVerifier(open));
        } catch (ParseException | JOSEException e) {
            return false;
        }
    }

    /** What the token says, believed or not; empty if it is no token. */
    public static Optional<byte[]> payload(String token) {
        try {
            return Optional.of(JWSObject.parse(token).getPayload().toBytes());
        } catch (ParseException e) {
            return Optional.empty();
        }
    }

    static ECKey jwk(ECPublicKey open) {
        return new ECKey.Builder(Curve.P_256, open).build();
    }

    private static long seconds(LocalDate day, LocalTime time) {
        return day.atTime(time).toEpochSecond(ZoneOffset.UTC);
    }
}
