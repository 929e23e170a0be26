package org.telepraxis.certification;

import java.util.Locale;

/** What can be said of a certificate on a given day. */
public enum CertificateState {
    ACTIVE("Valid"),
    /** In force, for 90 days or less. */
    EXPIRING("Valid, expires soon"),
    EXPIRED("Expired"),
    SUSPENDED("Suspended"),
    REVOKED("Revoked"),
    /** A newer certificate of the same scheme takes its place. */
    SUPERSEDED("Superseded");

    private final String label;

    CertificateState(String label) {
        this.label = label;
    }

    /** The word shown to people. */
    public String label() {
        return label;
    }

    /** The word for machines. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean inForce() {
        return this == ACTIVE || this == EXPIRING;
    }
}
