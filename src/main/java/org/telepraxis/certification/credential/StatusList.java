package org.telepraxis.certification.credential;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.BitSet;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Which credentials of an issuer are out of force: one bit each, most significant first (W3C Bitstring Status List 1.0). The list has
 * its full length from the start, so that its size tells nobody how many credentials there are.
 */
public final class StatusList {

    /** How many credentials one list speaks for, the least that the standard allows. */
    public static final int LENGTH = 131_072;

    /** What a place in a list means (W3C Bitstring Status List 1.0, section 2.1). */
    public enum Purpose {
        /** Out of force for good; the standard says that this never changes back. */
        REVOCATION,
        /** Not to be accepted now, whether that lasts or not. */
        SUSPENSION;

        /** The standard's word. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private StatusList() {}

    /** The list as a credential that is not signed yet. */
    static JsonObject document(Issuer issuer, Purpose purpose, BitSet out, Instant now, Instant until) {
        return Documents.JSON
                .createObjectBuilder()
                .add("@context", Documents.JSON.createArrayBuilder().add(Contexts.CREDENTIALS))
                .add("id", issuer.statusList(purpose))
                .add("type", BadgeCredential.types("VerifiableCredential", "BitstringStatusListCredential"))
                .add("issuer", issuer.did())
                .add("validFrom", now.truncatedTo(ChronoUnit.SECONDS).toString())
                .add("validUntil", until.truncatedTo(ChronoUnit.SECONDS).toString())
                .add(
                        "credentialSubject",
                        Documents.JSON
                                .createObjectBuilder()
                                .add("id", issuer.statusList(purpose) + "#list")
                                .add("type", "BitstringStatusList")
                                .add("statusPurpose", purpose.word())
                                .add("encodedList", encode(out)))
                .build();
    }

    static String encode(BitSet out) {
        var bytes = new byte[LENGTH / 8];
        out.stream().forEach(index -> bytes[index / 8] |= (byte) (0x80 >>> (index % 8)));
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "u" + Base64.getUrlEncoder().withoutPadding().encodeToString(packed.toByteArray());
    }

    /** @throws UnsoundCredential if the text is no list of the expected length */
    static BitSet decode(String encoded) throws UnsoundCredential {
        if (!encoded.startsWith("u")) {
            throw new UnsoundCredential("The status list is not in base64url", null);
        }
        try (var gzip = new GZIPInputStream(
                new ByteArrayInputStream(Base64.getUrlDecoder().decode(encoded.substring(1))))) {
            var bytes = gzip.readNBytes(LENGTH / 8 + 1);
            if (bytes.length != LENGTH / 8) {
                throw new UnsoundCredential("The status list has not " + LENGTH + " places", null);
            }
            var out = new BitSet();
            for (int index = 0; index < LENGTH; index++) {
                if ((bytes[index / 8] & (0x80 >>> (index % 8))) != 0) {
                    out.set(index);
                }
            }
            return out;
        } catch (IOException | IllegalArgumentException e) {
            throw new UnsoundCredential("The status list cannot be unpacked", e);
        }
    }
}
