package org.telepraxis.certification;

import java.util.List;

/**
 * What anybody may know of an association that issues.
 *
 * @param did its decentralised identifier
 * @param keys its keys, newest first
 */
public record IssuerProfile(String name, String did, String page, List<Key> keys) {

    public IssuerProfile {
        keys = List.copyOf(keys);
    }

    /** A public key in words: what it is for, and how to recognise it. */
    public record Key(String purpose, String fingerprint) {}
}
