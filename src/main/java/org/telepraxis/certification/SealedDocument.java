package org.telepraxis.certification;

import org.jspecify.annotations.Nullable;

/**
 * The technical side of a certificate.
 *
 * @param sha256 fingerprint of the document
 * @param sealHolds the document is unchanged and was sealed, as a whole, with the association's key
 * @param level how the seal is made, such as {@code PAdES B-T}, which bears a time stamp from outside
 * @param signer name on the key's certificate
 * @param serial of the key's certificate
 * @param keySha256 fingerprint of the key's certificate
 * @param distrust what to know about a key that is not trusted any more; nothing while it is
 */
public record SealedDocument(
        String sha256,
        boolean sealHolds,
        String level,
        String signer,
        String serial,
        String keySha256,
        @Nullable String distrust) {}
