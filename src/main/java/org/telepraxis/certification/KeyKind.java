package org.telepraxis.certification;

/** What a stored key is for. */
enum KeyKind {
    /** Vouches for the keys of the installation's associations. */
    AUTHORITY,
    /** Seals documents and tokens; P-256. */
    SEAL,
    /** Proves credentials and status lists; Ed25519. */
    PROOF
}
