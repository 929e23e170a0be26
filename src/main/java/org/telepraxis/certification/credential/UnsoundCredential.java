package org.telepraxis.certification.credential;

import org.jspecify.annotations.Nullable;

/** A document that cannot be signed or checked as a credential; the message says why, in words for whoever handed it in. */
public final class UnsoundCredential extends Exception {

    UnsoundCredential(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
