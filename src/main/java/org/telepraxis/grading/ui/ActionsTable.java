package org.telepraxis.grading.ui;

import java.util.List;
import org.telepraxis.grading.QualityReport;
import org.telepraxis.grading.QualityThresholds;
import org.telepraxis.grading.statistics.Figure;

final class ActionsTable extends FigureTable {

    ActionsTable(List<QualityReport.Action> actions) {
        super("Agreement on critical actions", List.of("Action", "Agreement", "Kappa", "n", "What to do"));
        for (var action : actions) {
            row(
                    action.scenarioId() + " " + action.action(),
                    Statistic.percent(action.agreement()),
                    value(action.kappa()),
                    action.n(),
                    whatToDo(action));
        }
    }

    private static String whatToDo(QualityReport.Action action) {
        if (action.n() < QualityThresholds.ENOUGH) {
            return "Too few to act on.";
        }
        return under(action.agreement(), QualityThresholds.ACTION_AGREEMENT)
                        || under(action.kappa(), QualityThresholds.ACTION_KAPPA)
                ? "Rewrite the action or its line in the log."
                : "Nothing.";
    }

    private static boolean under(Figure figure, double threshold) {
        return figure.known().filter(known -> known.value() < threshold).isPresent();
    }
}
