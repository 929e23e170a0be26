package org.telepraxis.grading.ui;

import java.util.List;
import org.telepraxis.grading.QualityReport;
import org.telepraxis.grading.QualityThresholds;

final class ActionsTable extends FigureTable {

    ActionsTable(List<QualityReport.Action> actions) {
        super("Agreement on critical actions", List.of("Action", "Agreement", "Kappa", "n", "What to do"));
        for (var action : actions) {
            boolean differ = action.agreement()
                    .known()
                    .filter(known -> known.value() < QualityThresholds.ACTION_AGREEMENT)
                    .isPresent();
            row(
                    action.scenarioId() + " " + action.action(),
                    action.agreement()
                            .known()
                            .map(known -> Statistic.percent(known.value()))
                            .orElse("–"),
                    value(action.kappa()),
                    action.n(),
                    action.n() < QualityThresholds.ENOUGH
                            ? "Too few to act on."
                            : differ ? "Rewrite the action or its line in the log." : "Nothing.");
        }
    }
}
