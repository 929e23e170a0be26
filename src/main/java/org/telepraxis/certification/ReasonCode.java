package org.telepraxis.certification;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Why a certificate is not in force, in words that everybody may read; the office's own reason stays on the record. */
public enum ReasonCode {
    QUESTION("A question is being looked into", Use.SUSPEND),
    CONDITION("A condition of the scheme is not met", Use.SUSPEND, Use.REVOKE),
    HOLDER_ASKED("At the holder's request", Use.SUSPEND, Use.REVOKE),
    ISSUED_IN_ERROR("Issued in error", Use.REVOKE),
    FALSE_EVIDENCE("It rested on evidence that was not true", Use.REVOKE),
    CONDUCT("Conduct", Use.SUSPEND, Use.REVOKE),
    KEY_COMPROMISED("The key that sealed it is no longer trusted", Use.REVOKE),
    RENEWED("Renewed", Use.REPLACE),
    NEWER("A newer certificate of the same scheme", Use.REPLACE),
    CORRECTED("Corrected", Use.REPLACE),
    RENAMED("The holder has another name now", Use.REPLACE),
    LOST("The document was lost", Use.REPLACE),
    /** Says nothing. */
    OTHER("Not published", Use.SUSPEND, Use.REVOKE);

    private final String label;
    private final Set<Use> uses;

    ReasonCode(String label, Use... uses) {
        this.label = label;
        this.uses = EnumSet.copyOf(List.of(uses));
    }

    public String label() {
        return label;
    }

    boolean suspends() {
        return uses.contains(Use.SUSPEND);
    }

    boolean revokes() {
        return uses.contains(Use.REVOKE);
    }

    /** Whether a certificate is issued again as it was, with nothing new decided. */
    boolean carriesOn() {
        return switch (this) {
            case KEY_COMPROMISED, CORRECTED, RENAMED, LOST -> true;
            default -> false;
        };
    }

    /** The codes with which an officer may suspend. */
    public static List<ReasonCode> forSuspending() {
        return EnumSet.allOf(ReasonCode.class).stream()
                .filter(ReasonCode::suspends)
                .toList();
    }

    /** The codes with which an officer may revoke. */
    public static List<ReasonCode> forRevoking() {
        return EnumSet.allOf(ReasonCode.class).stream()
                .filter(ReasonCode::revokes)
                .toList();
    }

    /** The codes with which an officer may replace a document. */
    public static List<ReasonCode> forReplacing() {
        return List.of(CORRECTED, RENAMED, LOST);
    }

    private enum Use {
        SUSPEND,
        REVOKE,
        REPLACE
    }
}
