package org.telepraxis.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.telepraxis.grading.statistics.Figure;

/** Says in a sentence each what crossed a threshold and what to do about it; the most urgent first. */
final class QualityAdvice {

    private final List<String> advice = new ArrayList<>();

    private QualityAdvice() {}

    static List<String> on(
            List<QualityReport.Action> actions,
            List<QualityReport.Criterion> criteria,
            List<QualityReport.Rater> raters,
            QualityReport.Totals totals) {
        var says = new QualityAdvice();
        actions.forEach(says::action);
        criteria.forEach(says::criterion);
        raters.stream().filter(QualityReport.Rater::enough).forEach(says::rater);
        says.below(
                totals.icc2k(),
                QualityThresholds.ICC,
                "The mean of two raters reaches ICC %s, below %s. Train raters together on the criteria that need it before more certification ratings.");
        says.below(
                totals.phi(),
                QualityThresholds.PHI,
                "Phi of one performance by two raters is %s, below %s. Decide on several performances; adding scenarios helps more than adding raters.");
        return List.copyOf(says.advice);
    }

    private void action(QualityReport.Action action) {
        if (action.n() >= QualityThresholds.ENOUGH
                && (under(action.kappa(), QualityThresholds.ACTION_KAPPA)
                        || under(action.agreement(), QualityThresholds.ACTION_AGREEMENT))) {
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
        if (under(criterion.exact(), QualityThresholds.EXACT)) {
            advice.add("Raters give the same level on %s in %s. Sharpen the anchors of neighbouring levels."
                    .formatted(criterion.competence(), percent(criterion.exact())));
        }
        if (under(criterion.adjacent(), QualityThresholds.ADJACENT)) {
            advice.add(
                    "On %s only %s lie within one level. Read the wide gaps together; somebody reads the anchors another way."
                            .formatted(criterion.competence(), percent(criterion.adjacent())));
        }
    }

    private void rater(QualityReport.Rater rater) {
        rater.severity().known().ifPresent(severity -> {
            if (Math.abs(severity.value()) > QualityThresholds.SEVERITY) {
                advice.add("%s rates %s levels %s than colleagues. Talk first, then send two anchor replays."
                        .formatted(rater.name(), number(Math.abs(severity.value())), direction(severity)));
            }
        });
        rater.change().known().filter(QualityAdvice::moved).ifPresent(change -> {
            advice.add("%s has become %s by %s levels in the last three months. Send two anchor replays and compare."
                    .formatted(rater.name(), direction(change), number(Math.abs(change.value()))));
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
        rater.halo()
                .known()
                .filter(halo -> halo.value() < -QualityThresholds.HALO && halo.high() < 0)
                .ifPresent(halo -> advice.add(
                        "%s gives flatter profiles than colleagues. Rate one performance together, criterion by criterion."
                                .formatted(rater.name())));
    }

    private void below(Figure figure, double threshold, String sentence) {
        figure.known()
                .filter(known -> known.n() >= QualityThresholds.ENOUGH && known.value() < threshold)
                .ifPresent(known -> advice.add(sentence.formatted(number(known.value()), number(threshold))));
    }

    private static boolean under(Figure figure, double threshold) {
        return figure.known().filter(known -> known.value() < threshold).isPresent();
    }

    /** Far enough to matter, and not by chance. */
    private static boolean moved(Figure.Known change) {
        return Math.abs(change.value()) > QualityThresholds.SEVERITY
                && change.n() >= QualityThresholds.ENOUGH
                && (change.low() > 0 || change.high() < 0);
    }

    private static String direction(Figure.Known towards) {
        return towards.value() < 0 ? "stricter" : "more lenient";
    }

    private static String percent(Figure share) {
        return share.known().map(known -> Math.round(known.value() * 100) + "%").orElse("no cases");
    }

    private static String number(double value) {
        return String.format(Locale.ENGLISH, "%.2f", value);
    }
}
