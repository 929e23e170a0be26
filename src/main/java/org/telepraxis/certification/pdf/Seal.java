package org.telepraxis.certification.pdf;

import com.itextpdf.forms.form.element.SignatureFieldAppearance;
import com.itextpdf.kernel.colors.DeviceRgb;
import com.itextpdf.kernel.exceptions.PdfException;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.StampingProperties;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.signatures.AccessPermissions;
import com.itextpdf.signatures.PdfSigner;
import com.itextpdf.signatures.PrivateKeySignature;
import com.itextpdf.signatures.SignerProperties;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
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
     * @param stamps where the time stamp comes from; without one the time is the server's own word (PAdES B-B instead of B-T)
     */
    public record Sealing(Instant now, Profile profile, Optional<TimeStamps> stamps) {}

    /** A sheet made for archives as most know them, sealed without a time stamp. */
    public static byte[] on(CertificateSheet sheet, byte[] credential, SigningKey key, Instant now) {
        return on(sheet, credential, key, new Sealing(now, Profile.PDFA_3A, Optional.empty()));
    }

    /**
     * The sealed document; its seal is checked before it is handed out. It is laid out and sealed in one go: each byte is written once, and
     * checked with the seal in it.
     *
     * @param credential the same claims for machines; they travel inside the document
     * @throws NoTimeStamp if the time-stamp authority gives none
     */
    public static byte[] on(CertificateSheet sheet, byte[] credential, SigningKey key, Sealing sealing) {
        var out = new ByteArrayOutputStream();
        var stamps = sealing.stamps().map(TimeStamps::client);
        try {
            var rendering = CertificateRendering.of(sheet);
            var signer = new SheetSigner(rendering, credential, out, sealing.profile());
            signer.setSignerProperties(properties(sheet, rendering.fonts(), sealing));
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

    private static SignerProperties properties(CertificateSheet sheet, Typefaces fonts, Sealing sealing) {
        var signedOn = GregorianCalendar.from(sealing.now().atZone(ZoneOffset.UTC));
        return new SignerProperties()
                .setFieldName(FIELD)
                .setCertificationLevel(AccessPermissions.NO_CHANGES_PERMITTED)
                .setPageNumber(1)
                .setPageRect(new Rectangle(448, 66, WIDTH, 48))
                .setReason("Issued by " + sheet.issuer())
                .setClaimedSignDate(signedOn)
                .setSignatureAppearance(appearance(sheet, fonts, sealing.now()));
    }

    private static SignatureFieldAppearance appearance(CertificateSheet sheet, Typefaces fonts, Instant now) {
        var words = sheet.language().words();
        var day = now.atZone(ZoneOffset.UTC).toLocalDate();
        var size = Fitting.words(sheet.issuer(), fonts.sans(), fitting(sheet.issuer(), fonts), WIDTH);
        var content = new Div();
        content.setFontScript(CertificateRendering.ONE_AFTER_THE_OTHER);
        content.add(paragraph(words.sealedBy(), fonts, 8.5f))
                .add(paragraph(sheet.issuer(), fonts, size))
                .add(paragraph(words.sealedOn().formatted(sheet.language().day(day)), fonts, 8.5f));
        var appearance = new SignatureFieldAppearance(SignerProperties.IGNORED_ID).setContent(content);
        appearance.setFont(fonts.sans());
        appearance
                .getAccessibilityProperties()
                .setAlternateDescription(words.sealOf().formatted(sheet.issuer()));
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

    /** Seals what is being laid out, where the library's own signer would open a finished document. */
    private static final class SheetSigner extends PdfSigner {

        private final CertificateRendering rendering;
        private final byte[] credential;
        private final Profile profile;

        SheetSigner(CertificateRendering rendering, byte[] credential, OutputStream out, Profile profile)
                throws IOException {
            // The library asks for the document in its own constructor.
            this.rendering = rendering;
            this.credential = credential;
            this.profile = profile;
            super(null, out, new StampingProperties());
        }

        @Override
        protected PdfDocument initDocument(PdfReader reader, PdfWriter writer, StampingProperties properties) {
            return rendering.laidOut(temporaryOS, credential, profile, true);
        }
    }
}
