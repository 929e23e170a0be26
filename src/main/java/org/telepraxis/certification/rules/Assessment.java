package org.telepraxis.certification.rules;

import java.util.List;

/** What the rules propose; a person decides. */
public record Assessment(List<Finding> findings) {

    public Assessment {
        findings = List.copyOf(findings);
    }

    public enum Proposal {
        PASS,
        FAIL,
        PANEL,
        WAITING
    }

    public Proposal proposal() {
        if (any(Verdict.NotMet.class)) {
            return Proposal.FAIL;
        }
        if (any(Verdict.Pending.class)) {
            return Proposal.WAITING;
        }
        return any(Verdict.ForPanel.class) ? Proposal.PANEL : Proposal.PASS;
    }

    private boolean any(Class<? extends Verdict> kind) {
        return findings.stream().map(Finding::verdict).anyMatch(kind::isInstance);
    }
}
