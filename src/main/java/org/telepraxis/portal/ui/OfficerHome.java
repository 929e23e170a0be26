package org.telepraxis.portal.ui;

import com.vaadin.flow.component.Component;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.telepraxis.certification.CandidateSummary;
import org.telepraxis.certification.CertificationDecisions;
import org.telepraxis.certification.ui.CertificationNavigation;
import org.telepraxis.identity.PersonSummary;
import org.telepraxis.identity.Role;

/** What a certification officer finds: who waits for a decision. */
@Service
@Order(3)
class OfficerHome implements HomePart {

    private final CertificationDecisions decisions;

    OfficerHome(CertificationDecisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public boolean isFor(PersonSummary person) {
        return person.is(Role.OFFICER);
    }

    @Override
    public Component show(PersonSummary person) {
        var candidates = decisions.candidates();
        return candidates.stream()
                .filter(CandidateSummary::ready)
                .findFirst()
                .<Component>map(candidate -> NextPanel.to(
                        "Next: a decision",
                        candidate.name(),
                        candidate.scheme() + ". " + candidate.rulesSay(),
                        "See the evidence",
                        CertificationNavigation.candidate(candidate.id())))
                .orElseGet(() -> NextPanel.to(
                        "Next",
                        "Nobody waits for a decision",
                        candidates.size() == 1
                                ? "One candidate is under way; they stand here when their evidence is complete."
                                : candidates.size()
                                        + " candidates are under way; they stand here when their evidence is complete.",
                        "Candidates",
                        CertificationNavigation.candidates()));
    }
}
