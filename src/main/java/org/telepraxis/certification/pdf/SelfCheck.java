package org.telepraxis.certification.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;

/**
 * Looks once more at a document that was sealed a moment ago, with other means than those that sealed it: whether the seal's digest is that
 * of all bytes around it, and whether the signature over that digest holds with the key that it shall be by.
 */
final class SelfCheck {

    private static final Pattern RANGE =
            Pattern.compile("/ByteRange\\s*\\[\\s*(\\d+)\\s+(\\d+)\\s+(\\d+)\\s+(\\d+)\\s*]");

    private SelfCheck() {}

    static boolean holds(byte[] sealed, X509Certificate expected) {
        var text = new String(sealed, StandardCharsets.ISO_8859_1);
        var range = RANGE.matcher(text);
        if (!range.find(Math.max(0, text.lastIndexOf("/ByteRange")))) {
            return false;
        }
        int[] at = {number(range.group(1)), number(range.group(2)), number(range.group(3)), number(range.group(4))};
        if (at[0] != 0 || at[2] < at[1] + 2 || at[2] + at[3] != sealed.length) {
            return false;
        }
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(sealed, 0, at[1]);
            digest.update(sealed, at[2], at[3]);
            // Between the two stand < and >, and in hexadecimal digits the seal and the zeros that fill its place.
            var place = HexFormat.of().parseHex(text, at[1] + 1, at[2] - 1);
            var signers = signed(place).getSignerInfos().getSigners();
            return signers.size() == 1 && holds(signers.iterator().next(), digest.digest(), expected);
        } catch (GeneralSecurityException | CMSException | IllegalArgumentException e) {
            return false;
        }
    }

    private static CMSSignedData signed(byte[] place) throws CMSException {
        try (var first = new ASN1InputStream(place)) {
            return new CMSSignedData(ContentInfo.getInstance(first.readObject()));
        } catch (IOException e) {
            throw new CMSException("No seal", e);
        }
    }

    private static boolean holds(SignerInformation signer, byte[] digest, X509Certificate expected)
            throws GeneralSecurityException {
        var attributes = signer.getSignedAttributes();
        var named = attributes == null ? null : attributes.get(CMSAttributes.messageDigest);
        if (named == null
                || !(named.getAttrValues().getObjectAt(0) instanceof ASN1OctetString octets)
                || !Arrays.equals(octets.getOctets(), digest)
                || !expected.getSerialNumber().equals(signer.getSID().getSerialNumber())) {
            return false;
        }
        try {
            var signature = Signature.getInstance("SHA256withECDSA");
            signature.initVerify(expected);
            signature.update(signer.getEncodedSignedAttributes());
            return signature.verify(signer.getSignature());
        } catch (IOException e) {
            return false;
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
