package org.telepraxis.certification.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLNumber;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.jspecify.annotations.Nullable;

/** Makes the installation's own certificate authority and the associations' keys below it, and packs them as PKCS#12. */
public final class KeyMaking {

    private static final String ALIAS = "key";
    private static final int AUTHORITY_YEARS = 20;
    private static final int ISSUER_YEARS = 10;

    private KeyMaking() {}

    /** A new authority that vouches for nobody but the associations of this installation. */
    public static SigningKey authority(String name, Instant now) {
        return make(name(name, "Telepraxis installation"), pair(), null, now, AUTHORITY_YEARS);
    }

    /** A new key of an association, vouched for by the authority. */
    public static SigningKey issuer(String association, SigningKey authority, Instant now) {
        return make(name(association, association), pair(), authority, now, ISSUER_YEARS);
    }

    /** A new key of an association for proofs inside credentials (Ed25519), vouched for by the authority. */
    public static SigningKey prover(String association, SigningKey authority, Instant now) {
        return make(name(association + ", credentials", association), proofPair(), authority, now, ISSUER_YEARS);
    }

    /** The chain of a key that is made elsewhere, such as in a device, vouched for by the authority. */
    public static List<X509Certificate> certified(
            String association, PublicKey open, SigningKey authority, Instant now) {
        return chain(name(association, association), open, null, authority, now, ISSUER_YEARS);
    }

    private static SigningKey make(
            X500Name subject, KeyPair pair, @Nullable SigningKey authority, Instant now, int years) {
        return new SigningKey(
                pair.getPrivate(), chain(subject, pair.getPublic(), pair.getPrivate(), authority, now, years));
    }

    private static List<X509Certificate> chain(
            X500Name subject,
            PublicKey open,
            @Nullable PrivateKey own,
            @Nullable SigningKey authority,
            Instant now,
            int years) {
        try {
            var until = now.atZone(ZoneOffset.UTC).plusYears(years).toInstant();
            // Taken from the certificate itself: a name built anew may differ in order and break the chain.
            var issuer =
                    authority == null ? subject : new JcaX509CertificateHolder(authority.certificate()).getSubject();
            var serial = new BigInteger(127, new SecureRandom());
            var builder = new JcaX509v3CertificateBuilder(
                    issuer, serial, Date.from(now.minusSeconds(60)), Date.from(until), subject, open);
            var extensions = new JcaX509ExtensionUtils();
            builder.addExtension(Extension.subjectKeyIdentifier, false, extensions.createSubjectKeyIdentifier(open));
            if (authority == null) {
                builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
                builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
            } else {
                builder.addExtension(
                        Extension.authorityKeyIdentifier,
                        false,
                        extensions.createAuthorityKeyIdentifier(authority.certificate()));
                builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
                builder.addExtension(
                        Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
            }
            var signer = new JcaContentSignerBuilder("SHA256withECDSA")
                    .build(authority == null ? Objects.requireNonNull(own) : authority.secret());
            var certificate = new JcaX509CertificateConverter().getCertificate(builder.build(signer));
            return authority == null ? List.of(certificate) : List.of(certificate, authority.certificate());
        } catch (GeneralSecurityException | OperatorCreationException | IOException e) {
            throw new IllegalStateException("A signing key could not be made", e);
        }
    }

    private static KeyPair pair() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A signing key could not be made", e);
        }
    }

    private static KeyPair proofPair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A signing key could not be made", e);
        }
    }

    private static X500Name name(String common, String organisation) {
        return new X500NameBuilder()
                .addRDN(BCStyle.O, organisation)
                .addRDN(BCStyle.CN, common)
                .build();
    }

    /** The key and its chain as PKCS#12, encrypted with the password. */
    public static byte[] pack(SigningKey key, String password) {
        try {
            var store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry(ALIAS, key.secret(), password.toCharArray(), key.chainArray());
            var out = new ByteArrayOutputStream();
            store.store(out, password.toCharArray());
            return out.toByteArray();
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("A signing key could not be stored", e);
        }
    }

    /** A certificate that is not to be trusted any more, and since when. */
    public record Revoked(BigInteger serial, Instant since) {}

    /** The authority's signed list (X.509 CRL), to be believed for a month. */
    public static byte[] revocationList(List<Revoked> revoked, SigningKey authority, Instant now) {
        try {
            var issuer = new JcaX509CertificateHolder(authority.certificate()).getSubject();
            var list = new X509v2CRLBuilder(issuer, Date.from(now.minusSeconds(60)));
            list.setNextUpdate(Date.from(now.plus(Duration.ofDays(30))));
            revoked.forEach(each -> list.addCRLEntry(each.serial(), Date.from(each.since()), CRLReason.keyCompromise));
            list.addExtension(
                    Extension.authorityKeyIdentifier,
                    false,
                    new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(authority.certificate()));
            list.addExtension(Extension.cRLNumber, false, new CRLNumber(BigInteger.valueOf(now.getEpochSecond())));
            return list.build(new JcaContentSignerBuilder("SHA256withECDSA").build(authority.secret()))
                    .getEncoded();
        } catch (GeneralSecurityException | OperatorCreationException | IOException e) {
            throw new IllegalStateException("The list of revoked keys could not be signed", e);
        }
    }

    /** A key from a PKCS#12 file that an association brought. */
    public static SigningKey brought(byte[] pkcs12, String password) throws GeneralSecurityException, IOException {
        var store = KeyStore.getInstance("PKCS12");
        store.load(new ByteArrayInputStream(pkcs12), password.toCharArray());
        for (var alias : Collections.list(store.aliases())) {
            if (store.getKey(alias, password.toCharArray()) instanceof PrivateKey secret) {
                return new SigningKey(
                        secret,
                        Arrays.stream(store.getCertificateChain(alias))
                                .map(X509Certificate.class::cast)
                                .toList());
            }
        }
        throw new GeneralSecurityException("The file holds no key");
    }

    /** The chain as bytes. */
    public static byte[] packed(List<X509Certificate> chain) {
        try {
            return CertificateFactory.getInstance("X.509")
                    .generateCertPath(chain)
                    .getEncoded("PkiPath");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What {@link #packed} made. */
    public static List<X509Certificate> unpacked(byte[] chain) {
        try {
            return CertificateFactory.getInstance("X.509")
                    .generateCertPath(new ByteArrayInputStream(chain), "PkiPath")
                    .getCertificates()
                    .stream()
                    .map(X509Certificate.class::cast)
                    .toList();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What {@link #pack} made. */
    public static SigningKey unpack(byte[] pkcs12, String password) {
        try {
            var store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(pkcs12), password.toCharArray());
            var secret = (PrivateKey) store.getKey(ALIAS, password.toCharArray());
            var chain = Arrays.stream(store.getCertificateChain(ALIAS))
                    .map((Certificate c) -> (X509Certificate) c)
                    .toList();
            return new SigningKey(secret, chain);
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(
                    "The association's signing key cannot be opened; telepraxis.signing-secret may have changed", e);
        }
    }
}
