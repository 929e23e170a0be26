package org.telepraxis.identity;

import java.security.SecureRandom;
import java.util.UUID;

/** Makes the ids of everything that is stored. */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    /**
     * A UUID of version 7 (RFC 9562 §5.7): the first 48 bits are milliseconds since 1970, so that ids made later sort later and index
     * pages stay warm; the other 74 are random.
     */
    public static UUID next() {
        long millis = System.currentTimeMillis();
        long high = (millis << 16) | 0x7000L | (RANDOM.nextLong() & 0x0FFFL);
        long low = (RANDOM.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
