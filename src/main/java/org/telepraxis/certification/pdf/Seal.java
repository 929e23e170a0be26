package org.telepraxis.certification.pdf;

import com.itextpdf.forms.form.element.SignatureFieldAppearance;
import com.itextpdf.kernel.colors.DeviceRgb;
import com.itextpdf.kernel.exceptions.PdfException;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.StampingProperties;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.signatures.AccessPermissions;
import com.itextpdf.signatures.PdfSigner;
import com.itextpdf.signatures.PrivateKeySignature;
import com.itextpdf.signatures.SignerProperties;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Security;
import java.security.cert.CertificateEncodingException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.Optional;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** Seals a document with an association's key (PAdES B-B, visible, no change permitted afterwards). */
public final class Seal {

    static final String FIELD = "association";

    // Enough for the signature and what stands around it; zero bytes fill the rest.
    private static final int RESERVED = 2_048;
    private static final int FOR_TIME_STAMP = 10_240;
    private static final float WIDTH = 232;

    static {
        if (Security.getProvider(BouncyCastleProvider.PROVIDER_NAME) == null) {
            Security.addProvider(new BouncyCastleProvider());
        }
    }

    private Seal() {}

    /**
     * How a document is sealed.
     *
     * @param issuer whose seal it is
     * @param stamps where the time stamp comes from; without one the time is the server's own word (PAdES B-B instead of B-T)
     */
    public record Sealing(
            String issuer, Instant now, Language language, Profile profile, Optional<TimeStamps> stamps) {}

    /** A document in English, sealed without a time stamp. */
    public static byte[] on(byte[] document, SigningKey key, String issuer, Instant now) {
        return on(document, key, new Sealing(issuer, now, Language.ENGLISH, Profile.PDFA_3A, Optional.empty()));
    }

    /**
     * The sealed document; it is checked before it is handed out.
     *
     * @throws NoTimeStamp if the time-stamp authority gives none
     */
    public static byte[] on(byte[] document, SigningKey key, Sealing sealing) {
        var out = new ByteArrayOutputStream();
        var stamps = sealing.stamps().map(TimeStamps::client);
        try {
            var signer = CheckedSigner.of(
                    new PdfReader(new ByteArrayInputStream(document)),
                    out,
                    new StampingProperties(),
                    sealing.profile());
            signer.setSignerProperties(properties(sealing));
            signer.signDetached(
                    MessageDigest::getInstance,
                    // No provider is named: the key itself says whether it lies here or in a device.
                    new PrivateKeySignature(key.secret(), "SHA-256", null),
                    key.chainArray(),
                    null,
                    null,
                    stamps.orElse(null),
                    reserved(key, sealing),
                    PdfSigner.CryptoStandard.CADES);
        } catch (PdfException e) {
            throw TimeStamps.missing(e).map(RuntimeException.class::cast).orElse(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The certificate could not be sealed", e);
        }
        var sealed = out.toByteArray();
        if (!SelfCheck.holds(sealed, key.certificate())) {
            throw new IllegalStateException("The seal does not hold on the document that was just sealed");
        }
        return sealed;
    }

    private static int reserved(SigningKey key, Sealing sealing) throws CertificateEncodingException {
        int reserved = RESERVED + (sealing.stamps().isPresent() ? FOR_TIME_STAMP : 0);
        for (var certificate : key.chain()) {
            reserved += certificate.getEncoded().length;
        }
        return reserved;
    }

    private static SignerProperties properties(Sealing sealing) {
        var signedOn = GregorianCalendar.from(sealing.now().atZone(ZoneOffset.UTC));
        return new SignerProperties()
                .setFieldName(FIELD)
                .setCertificationLevel(AccessPermissions.NO_CHANGES_PERMITTED)
                .setPageNumber(1)
                .setPageRect(new Rectangle(448, 66, WIDTH, 48))
                .setReason("Issued by " + sealing.issuer())
                .setClaimedSignDate(signedOn)
                .setSignatureAppearance(appearance(sealing));
    }

    private static SignatureFieldAppearance appearance(Sealing sealing) {
        // One typeface only: each one that is embedded takes time and room.
        var fonts = Typefaces.forOneDocument();
        var words = sealing.language().words();
        var day = sealing.now().atZone(ZoneOffset.UTC).toLocalDate();
        var size = Fitting.words(sealing.issuer(), fonts.sans(), fitting(sealing.issuer(), fonts), WIDTH);
        var content = new Div()
                .add(paragraph(words.sealedBy(), fonts, 8.5f))
                .add(paragraph(sealing.issuer(), fonts, size))
                .add(paragraph(words.sealedOn().formatted(sealing.language().day(day)), fonts, 8.5f));
        var appearance = new SignatureFieldAppearance(SignerProperties.IGNORED_ID).setContent(content);
        appearance.setFont(fonts.sans());
        appearance
                .getAccessibilityProperties()
                .setAlternateDescription(words.sealOf().formatted(sealing.issuer()));
        return appearance;
    }

    private static float fitting(String issuer, Typefaces fonts) {
        return Math.max(6, Math.min(11, 11 * WIDTH / fonts.sans().getWidth(issuer, 11)));
    }

    private static Paragraph paragraph(String text, Typefaces fonts, float size) {
        return new Paragraph(text)
                .setFont(fonts.sans())
                .setFontSize(size)
                .setFontColor(new DeviceRgb(0x12, 0x20, 0x1F))
                .setMargin(0)
                .setMultipliedLeading(1.2f);
    }
}
