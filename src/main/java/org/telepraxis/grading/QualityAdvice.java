package org.telepraxis.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.telepraxis.grading.statistics.Figure;

/** Says in a sentence each what crossed a threshold and what to do about it; the most urgent first. */
final class QualityAdvice {

    private final List<String> advice = new ArrayList<>();

    private QualityAdvice() {}

    static QualityReport on(QualityReport report) {
        var says = new QualityAdvice();
        report.actions().forEach(says::action);
        report.criteria().forEach(says::criterion);
        report.raters().forEach(says::rater);
        says.below(
                report.icc(),
                QualityThresholds.ICC,
                "The mean of two raters reaches ICC %s, below %s. Train raters together on the criteria below before more certification ratings.");
        says.below(
                report.phi(),
                QualityThresholds.PHI,
                "Phi of one performance by two raters is %s, below %s. Decide on several performances; adding scenarios helps more than adding raters.");
        return new QualityReport(
                report.scenarioId(),
                report.from(),
                report.until(),
                report.rated(),
                report.third(),
                report.exact(),
                report.adjacent(),
                report.kappa(),
                report.ac2(),
                report.alpha(),
                report.icc(),
                report.phi(),
                report.criteria(),
                report.actions(),
                report.raters(),
                says.advice);
    }

    private void action(QualityReport.Action action) {
        boolean kappa = action.kappa()
                .known()
                .filter(known -> known.value() < QualityThresholds.ACTION_KAPPA)
                .isPresent();
        boolean share = action.agreement()
                .known()
                .filter(known -> known.value() < QualityThresholds.ACTION_AGREEMENT)
                .isPresent();
        if (action.n() >= QualityThresholds.ENOUGH && (kappa || share)) {
            advice.add("Raters differ on %s in %s. Rewrite the action, or its line in the log, until they cannot."
                    .formatted(action.action(), action.scenarioId()));
        }
    }

    private void criterion(QualityReport.Criterion criterion) {
        if (criterion.n() < QualityThresholds.ENOUGH) {
            return;
        }
        criterion.kappa().known().ifPresent(kappa -> {
            var value = number(kappa.value());
            if (kappa.value() < QualityThresholds.KAPPA_SUSPEND) {
                advice.add("%s is at kappa %s. Stop rating it until its anchors are rewritten and raters have trained."
                        .formatted(criterion.competence(), value));
            } else if (kappa.value() < QualityThresholds.KAPPA_RETRAIN) {
                advice.add("%s is at kappa %s. Retrain raters on it with two reference replays each."
                        .formatted(criterion.competence(), value));
            } else if (kappa.value() < QualityThresholds.KAPPA_WATCH) {
                advice.add("%s is at kappa %s. Watch it: read the ratings that differ with the raters."
                        .formatted(criterion.competence(), value));
            }
        });
    }

    private void rater(QualityReport.Rater rater) {
        if (!rater.enough()) {
            return;
        }
        rater.severity().known().ifPresent(severity -> {
            if (Math.abs(severity.value()) > QualityThresholds.SEVERITY) {
                advice.add("%s rates %s levels %s than colleagues. Talk first, then send two anchor replays."
                        .formatted(
                                rater.name(),
                                number(Math.abs(severity.value())),
                                severity.value() < 0 ? "stricter" : "more leniently"));
            }
        });
        rater.kappa().known().ifPresent(kappa -> {
            if (kappa.value() < QualityThresholds.KAPPA_SUSPEND) {
                advice.add(
                        "%s agrees with colleagues at kappa %s. Suspend certification ratings until a new licence test."
                                .formatted(rater.name(), number(kappa.value())));
            } else if (kappa.value() < QualityThresholds.KAPPA_RETRAIN) {
                advice.add("%s agrees with colleagues at kappa %s. Offer training on reference replays."
                        .formatted(rater.name(), number(kappa.value())));
            }
        });
    }

    private void below(Figure figure, double threshold, String sentence) {
        figure.known()
                .filter(known -> known.n() >= QualityThresholds.ENOUGH && known.value() < threshold)
                .ifPresent(known -> advice.add(sentence.formatted(number(known.value()), number(threshold))));
    }

    private static String number(double value) {
        return String.format(Locale.ENGLISH, "%.2f", value);
    }
}
