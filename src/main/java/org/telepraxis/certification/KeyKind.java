package org.telepraxis.certification;

/** What a stored key is for. */
public enum KeyKind {
    /** Vouches for the keys of the installation's associations. */
    AUTHORITY("Authority"),
    /** Seals documents and tokens; P-256. */
    SEAL("Seals documents and tokens"),
    /** Proves credentials and status lists; Ed25519. */
    PROOF("Proves credentials and status lists");

    private final String words;

    KeyKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
