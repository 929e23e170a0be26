package org.telepraxis.grading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.telepraxis.grading.statistics.Figure;

/** Says in a line for each action, criterion and rater what crossed a threshold and what to do about it; the most urgent first. */
final class QualityAdvice {

    private final List<Item> items = new ArrayList<>();

    private QualityAdvice() {}

    private enum Urgency {
        STOP,
        ACTION,
        WHOLE,
        TRAIN,
        WATCH
    }

    private record Item(Urgency urgency, String sentence) {}

    /** What crossed a threshold, and what is done about it. */
    private record Crossed(Urgency urgency, String fact, String act) {}

    static List<String> on(
            List<QualityReport.Action> actions,
            List<QualityReport.Criterion> criteria,
            List<QualityReport.Rater> raters,
            QualityReport.Totals totals) {
        var says = new QualityAdvice();
        actions.forEach(says::action);
        criteria.stream()
                .filter(criterion -> criterion.n() >= QualityThresholds.ENOUGH)
                .forEach(criterion -> says.one(criterion.competence(), crossed(criterion)));
        raters.stream().filter(QualityReport.Rater::enough).forEach(rater -> says.one(rater.name(), crossed(rater)));
        says.below(
                totals.icc2k(),
                QualityThresholds.ICC,
                "The mean of two raters reaches ICC %s, below %s. Train raters together on the criteria that need it before more certification ratings.");
        says.below(
                totals.phi(),
                QualityThresholds.PHI,
                "Phi of one performance by two raters is %s, below %s. Decide on several performances; adding scenarios helps more than adding raters.");
        return says.items.stream()
                .sorted(Comparator.comparing(Item::urgency))
                .map(Item::sentence)
                .toList();
    }

    private void action(QualityReport.Action action) {
        if (action.n() >= QualityThresholds.ENOUGH
                && (under(action.kappa(), QualityThresholds.ACTION_KAPPA)
                        || under(action.agreement(), QualityThresholds.ACTION_AGREEMENT))) {
            items.add(new Item(
                    Urgency.ACTION,
                    "Raters differ on %s in %s. Rewrite the action, or its line in the log, until they cannot."
                            .formatted(action.action(), action.scenarioId())));
        }
    }

    /** Everything about somebody or something in one line; what is most urgent is done first. */
    private void one(String name, List<Crossed> crossed) {
        crossed.stream().min(Comparator.comparing(Crossed::urgency)).ifPresent(worst -> {
            var facts = crossed.stream().map(Crossed::fact).toList();
            items.add(new Item(worst.urgency(), "%s %s. %s".formatted(name, listed(facts), worst.act())));
        });
    }

    private static List<Crossed> crossed(QualityReport.Criterion criterion) {
        var crossed = new ArrayList<Crossed>();
        criterion.kappa().known().ifPresent(kappa -> {
            var fact = "is at kappa " + number(kappa.value());
            if (kappa.value() < QualityThresholds.KAPPA_SUSPEND) {
                crossed.add(new Crossed(
                        Urgency.STOP, fact, "Stop rating it until its anchors are rewritten and raters have trained."));
            } else if (kappa.value() < QualityThresholds.KAPPA_RETRAIN) {
                crossed.add(new Crossed(Urgency.TRAIN, fact, "Retrain raters on it with two reference replays each."));
            } else if (kappa.value() < QualityThresholds.KAPPA_WATCH) {
                crossed.add(
                        new Crossed(Urgency.WATCH, fact, "Watch it: read the ratings that differ with the raters."));
            }
        });
        if (under(criterion.exact(), QualityThresholds.EXACT)) {
            crossed.add(new Crossed(
                    Urgency.WATCH,
                    "gets the same level in only " + percent(criterion.exact()),
                    "Sharpen the anchors of neighbouring levels."));
        }
        if (under(criterion.adjacent(), QualityThresholds.ADJACENT)) {
            crossed.add(new Crossed(
                    Urgency.WATCH,
                    "stays within one level in only " + percent(criterion.adjacent()),
                    "Read the wide gaps together; somebody reads the anchors another way."));
        }
        return crossed;
    }

    private static List<Crossed> crossed(QualityReport.Rater rater) {
        var crossed = new ArrayList<Crossed>();
        rater.severity()
                .known()
                .filter(severity -> Math.abs(severity.value()) > QualityThresholds.SEVERITY)
                .ifPresent(severity -> crossed.add(new Crossed(
                        Urgency.TRAIN,
                        "rates %s levels %s than colleagues"
                                .formatted(number(Math.abs(severity.value())), direction(severity)),
                        "Talk first, then send two anchor replays.")));
        rater.change()
                .known()
                .filter(QualityAdvice::moved)
                .ifPresent(change -> crossed.add(new Crossed(
                        Urgency.TRAIN,
                        "has become %s by %s levels in the last three months"
                                .formatted(direction(change), number(Math.abs(change.value()))),
                        "Send two anchor replays and compare.")));
        rater.kappa().known().ifPresent(kappa -> {
            var fact = "agrees with colleagues at kappa " + number(kappa.value());
            if (kappa.value() < QualityThresholds.KAPPA_SUSPEND) {
                crossed.add(new Crossed(Urgency.STOP, fact, "Suspend certification ratings until a new licence test."));
            } else if (kappa.value() < QualityThresholds.KAPPA_RETRAIN) {
                crossed.add(new Crossed(Urgency.TRAIN, fact, "Offer training on reference replays."));
            }
        });
        rater.halo()
                .known()
                .filter(halo -> halo.value() < -QualityThresholds.HALO && halo.high() < 0)
                .ifPresent(halo -> crossed.add(new Crossed(
                        Urgency.WATCH,
                        "gives flatter profiles than colleagues",
                        "Rate one performance together, criterion by criterion.")));
        return crossed;
    }

    private void below(Figure figure, double threshold, String sentence) {
        figure.known()
                .filter(known -> known.n() >= QualityThresholds.ENOUGH && known.value() < threshold)
                .ifPresent(known -> items.add(
                        new Item(Urgency.WHOLE, sentence.formatted(number(known.value()), number(threshold)))));
    }

    /** "a", "a and b", "a, b and c". */
    private static String listed(List<String> facts) {
        int last = facts.size() - 1;
        return last == 0 ? facts.getFirst() : String.join(", ", facts.subList(0, last)) + " and " + facts.get(last);
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
