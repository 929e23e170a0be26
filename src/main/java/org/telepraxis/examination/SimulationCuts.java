package org.telepraxis.examination;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.telepraxis.association.Associations;
import org.telepraxis.competence.WholeMarks;
import org.telepraxis.examination.statistics.BorderlineRegression;
import org.telepraxis.examination.statistics.BorderlineRegression.Attempt;
import org.telepraxis.examination.statistics.BorderlineRegression.Marks;
import org.telepraxis.identity.CurrentPerson;

/** Where an officer reads what borderline regression says of the scenarios of their association. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('OFFICER')")
public class SimulationCuts {

    private final ObjectProvider<WholeMarks> marks;
    private final Associations associations;
    private final CurrentPerson current;

    SimulationCuts(ObjectProvider<WholeMarks> marks, Associations associations, CurrentPerson current) {
        this.marks = marks;
        this.associations = associations;
        this.current = current;
    }

    public List<SimulationCut> all() {
        var association = associations.of(current.id()).id().value();
        return marks.stream()
                .flatMap(source -> source.of(association).stream())
                .map(SimulationCuts::cut)
                .toList();
    }

    private static SimulationCut cut(WholeMarks.OfScenario scenario) {
        var attempts = scenario.performances().stream()
                .map(performance -> new Attempt(performance.marks().stream()
                        .map(mark -> new Marks(mark.total(), mark.whole()))
                        .toList()))
                .toList();
        return new SimulationCut(
                scenario.scenarioId(),
                (int) attempts.stream()
                        .filter(attempt -> !attempt.raters().isEmpty())
                        .count(),
                BorderlineRegression.of(attempts, WholeMarks.BORDERLINE),
                attempts.stream().flatMap(attempt -> attempt.raters().stream()).toList());
    }
}
