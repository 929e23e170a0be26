package org.telepraxis.certification;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.telepraxis.association.Associations;
import org.telepraxis.competence.CriticalOutcome;
import org.telepraxis.competence.EvidenceLedger;
import org.telepraxis.courseware.Item;
import org.telepraxis.identity.DemoData;
import org.telepraxis.identity.Ids;
import org.telepraxis.identity.PersonSummary;
import org.telepraxis.learning.PracticeChecks;

/** Candidates of the demo about whom an officer can decide at once: two who meet every rule, and one who left before somebody had taken over. */
@Component
@ConditionalOnBooleanProperty("telepraxis.demo")
class DemoCandidates implements DemoData {

    private final DemoIssuing demo;
    private final Candidacies candidacies;
    private final PracticeChecks checks;
    private final EvidenceLedger evidence;
    private final Associations associations;
    private final Clock clock;

    DemoCandidates(
            DemoIssuing demo,
            Candidacies candidacies,
            PracticeChecks checks,
            EvidenceLedger evidence,
            Associations associations,
            Clock clock) {
        this.demo = demo;
        this.candidacies = candidacies;
        this.checks = checks;
        this.evidence = evidence;
        this.associations = associations;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 63;
    }

    @Override
    public void load() {
        candidate("Elin Aronsen", "elin.aronsen", "met");
        candidate("Rafael Pinto", "rafael.pinto", "met");
        candidate("Oda Vestergaard", "oda.vestergaard", "missed");
    }

    private void candidate(String name, String address, String handOver) {
        var person = demo.holder(name, address);
        candidacies.enrol(person.id(), DemoIssuing.SCHEME);
        List.of("c3", "c7").forEach(course -> pass(person, course));
        evidence.record(new DemoEvidence(
                person.id(),
                associations.of(person.id()).id().value(),
                "S06 form A",
                Ids.next(),
                "rated-simulation",
                List.of(
                        new CriticalOutcome("CA3", "Phone attempt after the line goes dead", "must", "met", 398),
                        new CriticalOutcome(
                                "CA8",
                                "Contact kept until a named person or service has taken over",
                                "must",
                                handOver,
                                handOver.equals("met") ? (Integer) 1790 : null)),
                clock.instant().minus(Duration.ofDays(4))));
    }

    private void pass(PersonSummary person, String course) {
        var state = checks.resumeOrDraw(person.id(), course);
        while (state.next().isPresent()) {
            var item = state.next().get();
            var right = item.form() == Item.Form.BEST_WORST
                    ? List.of(item.key().getFirst(), item.key().getLast())
                    : item.key();
            state = checks.answer(person.id(), state.id(), item.id(), right);
        }
    }
}
