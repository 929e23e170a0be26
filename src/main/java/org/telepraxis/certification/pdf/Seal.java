package org.telepraxis.certification.pdf;

import com.itextpdf.forms.form.element.SignatureFieldAppearance;
import com.itextpdf.kernel.colors.DeviceRgb;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.StampingProperties;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.signatures.AccessPermissions;
import com.itextpdf.signatures.BouncyCastleDigest;
import com.itextpdf.signatures.PdfSigner;
import com.itextpdf.signatures.PrivateKeySignature;
import com.itextpdf.signatures.SignerProperties;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.Security;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** Seals a document with an association's key (PAdES B-B, visible, no change permitted afterwards). */
public final class Seal {

    static final String FIELD = "association";

    // Enough for the signature and a chain of two; zero bytes fill the rest.
    private static final int RESERVED = 8192;

    static {
        if (Security.getProvider(BouncyCastleProvider.PROVIDER_NAME) == null) {
            Security.addProvider(new BouncyCastleProvider());
        }
    }

    private Seal() {}

    /** The sealed document; it is checked before it is handed out. */
    public static byte[] on(byte[] document, SigningKey key, String issuer, Instant now) {
        var out = new ByteArrayOutputStream();
        try {
            var signer = new CheckedSigner(new PdfReader(new ByteArrayInputStream(document)), out);
            signer.setSignerProperties(properties(issuer, now));
            signer.signDetached(
                    new BouncyCastleDigest(),
                    new PrivateKeySignature(key.secret(), "SHA-256", BouncyCastleProvider.PROVIDER_NAME),
                    key.chainArray(),
                    null,
                    null,
                    null,
                    RESERVED,
                    PdfSigner.CryptoStandard.CADES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The certificate could not be sealed", e);
        }
        var sealed = out.toByteArray();
        if (!SealCheck.of(sealed, key.certificate()).holds()) {
            throw new IllegalStateException("The seal does not hold on the document that was just sealed");
        }
        return sealed;
    }

    private static SignerProperties properties(String issuer, Instant now) {
        var signedOn = GregorianCalendar.from(now.atZone(ZoneOffset.UTC));
        return new SignerProperties()
                .setFieldName(FIELD)
                .setCertificationLevel(AccessPermissions.NO_CHANGES_PERMITTED)
                .setPageNumber(1)
                .setPageRect(new Rectangle(448, 66, 232, 48))
                .setReason("Issued by " + issuer)
                .setClaimedSignDate(signedOn)
                .setSignatureAppearance(appearance(issuer, now));
    }

    private static SignatureFieldAppearance appearance(String issuer, Instant now) {
        var fonts = Typefaces.forOneDocument();
        var words = new Div()
                .add(paragraph("Sealed by", fonts, 8.5f))
                .add(paragraph(issuer, fonts, 11).setFont(fonts.strong()))
                .add(paragraph(
                        "electronically, "
                                + CertificateRendering.day(
                                        now.atZone(ZoneOffset.UTC).toLocalDate()),
                        fonts,
                        8.5f));
        var appearance = new SignatureFieldAppearance(SignerProperties.IGNORED_ID).setContent(words);
        appearance.setFont(fonts.sans());
        appearance.getAccessibilityProperties().setAlternateDescription("Electronic seal of " + issuer);
        return appearance;
    }

    private static Paragraph paragraph(String text, Typefaces fonts, float size) {
        return new Paragraph(text)
                .setFont(fonts.sans())
                .setFontSize(size)
                .setFontColor(new DeviceRgb(0x12, 0x20, 0x1F))
                .setMargin(0)
                .setMultipliedLeading(1.2f);
    }

    /** Opens the document with both sets of checks on, where the library would forget one. */
    private static final class CheckedSigner extends PdfSigner {

        CheckedSigner(PdfReader reader, OutputStream out) throws IOException {
            super(reader, out, new StampingProperties());
        }

        @Override
        protected PdfDocument initDocument(PdfReader reader, PdfWriter writer, StampingProperties properties) {
            return new ArchiveDocument(reader, writer, properties);
        }
    }
}
