package org.telepraxis.certification.credential;

import jakarta.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The hashes of the words that proofs say of themselves. Proofs that are made with one key within one second say the same, and a hash is a
 * function of the words alone; so it is worked out once.
 */
final class ConfigHashes {

    private static final int MOST = 32;

    private static final Map<JsonObject, byte[]> KNOWN = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<JsonObject, byte[]> eldest) {
            return size() > MOST;
        }
    };

    private ConfigHashes() {}

    static byte[] of(JsonObject words) throws UnsoundCredential {
        synchronized (KNOWN) {
            var known = KNOWN.get(words);
            if (known != null) {
                return known.clone();
            }
        }
        var hash = CanonicalHash.of(words);
        synchronized (KNOWN) {
            KNOWN.put(words, hash.clone());
        }
        return hash;
    }
}
