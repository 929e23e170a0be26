package org.telepraxis.certification;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Draws which renewals are audited. The seed is kept, so that anybody can draw the same lot again. */
record AuditLot(long seed, int share) {

    boolean draws(UUID renewal) {
        try {
            var digest = MessageDigest.getInstance("SHA-256")
                    .digest("%d:%s".formatted(seed, renewal).getBytes(StandardCharsets.US_ASCII));
            return Math.floorMod(ByteBuffer.wrap(digest).getInt(), 100) < share;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
