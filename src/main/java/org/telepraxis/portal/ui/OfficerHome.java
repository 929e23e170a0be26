package org.telepraxis.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.telepraxis.certification.CandidateSummary;
import org.telepraxis.certification.CertificationDecisions;
import org.telepraxis.certification.KeyOffice;
import org.telepraxis.certification.RenewalDesk;
import org.telepraxis.certification.RenewalState;
import org.telepraxis.certification.ui.CertificationNavigation;
import org.telepraxis.identity.PersonSummary;
import org.telepraxis.identity.Role;

/** What a certification officer finds: who waits for a decision, and what else waits for an officer. */
@Service
@Order(3)
class OfficerHome implements HomePart {

    private final CertificationDecisions decisions;
    private final RenewalDesk renewals;
    private final KeyOffice keys;

    OfficerHome(CertificationDecisions decisions, RenewalDesk renewals, KeyOffice keys) {
        this.decisions = decisions;
        this.renewals = renewals;
        this.keys = keys;
    }

    @Override
    public boolean isFor(PersonSummary person) {
        return person.is(Role.OFFICER);
    }

    @Override
    public Component show(PersonSummary person) {
        var candidates = decisions.candidates();
        var waiting = new Div();
        waiting.addClassName("offers");
        candidates.stream()
                .filter(CandidateSummary::proposed)
                .map(candidate -> LearningOffers.offer(
                        "Waits for a second officer",
                        new Anchor(CertificationNavigation.candidate(candidate.id()), candidate.name()),
                        "A decision is proposed. Who proposed it cannot be the one who confirms it."))
                .forEach(waiting::add);
        renewals.all().stream()
                .filter(renewal -> renewal.state() == RenewalState.REQUESTED)
                .map(renewal -> LearningOffers.offer(
                        "A renewal is handed in",
                        new Anchor(CertificationNavigation.renewals(), renewal.holder()),
                        renewal.scheme() + (renewal.audited() ? ". It was drawn for an audit." : ".")))
                .forEach(waiting::add);
        keys.open().stream().map(OfficerHome::asked).forEach(waiting::add);
        return new Div(next(candidates), waiting);
    }

    private static Section asked(KeyOffice.Open act) {
        return LearningOffers.offer(
                act.mine() ? "You asked for this; another officer has to agree" : act.askedBy() + " asks you to agree",
                new Anchor(CertificationNavigation.keys(), act.what()),
                act.reason());
    }

    private static Component next(List<CandidateSummary> candidates) {
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
