package org.telepraxis.grading;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.telepraxis.association.Associations;
import org.telepraxis.grading.RatedPairs.Window;
import org.telepraxis.grading.statistics.Figure;
import org.telepraxis.grading.statistics.Generalizability;
import org.telepraxis.grading.statistics.Gwet;
import org.telepraxis.grading.statistics.IntraclassCorrelation;
import org.telepraxis.grading.statistics.Kappa;
import org.telepraxis.grading.statistics.Krippendorff;
import org.telepraxis.grading.statistics.PairAgreement;
import org.telepraxis.grading.statistics.RatingTable;
import org.telepraxis.grading.statistics.Scores;
import org.telepraxis.grading.statistics.Weighting;
import org.telepraxis.identity.CurrentPerson;
import org.telepraxis.identity.People;
import org.telepraxis.identity.PersonId;

/** For the chief assessor: how far raters agree, and what to do where they do not (curriculum 4.7). */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('CHIEF_ASSESSOR', 'OFFICER')")
public class RatingQuality {

    private static final int LEVELS = 4;
    private static final double NORMAL_975 = 1.959963984540054;

    private final RatedPairs pairs;
    private final People people;
    private final Associations associations;
    private final CurrentPerson current;

    RatingQuality(RatedPairs pairs, People people, Associations associations, CurrentPerson current) {
        this.pairs = pairs;
        this.people = people;
        this.associations = associations;
        this.current = current;
    }

    /**
     * The report of the signed-in officer's association on performances closed in a period.
     *
     * @param from first day, in UTC
     * @param until last day, included
     * @param scenarioId one scenario, or null for all
     */
    public QualityReport report(LocalDate from, LocalDate until, @Nullable String scenarioId) {
        var window = new Window(
                associations.of(current.id()).id().value(),
                from.atStartOfDay().toInstant(ZoneOffset.UTC),
                until.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC),
                scenarioId);
        var levels = pairs.levels(window);
        var all = table(levels);
        var totals = scores(window);
        var criteria = criteria(levels);
        var actions = actions(window);
        var raters = raters(window);
        var report = new QualityReport(
                scenarioId,
                from,
                until,
                (int) pairs.cases(window),
                (int) pairs.thirds(window),
                PairAgreement.exact(all),
                PairAgreement.adjacent(all),
                Kappa.of(all, Weighting.QUADRATIC),
                Gwet.ac(all, Weighting.QUADRATIC),
                Krippendorff.alpha(all),
                IntraclassCorrelation.ICC_2_K.of(totals),
                Generalizability.phi(totals, 2),
                criteria,
                actions,
                raters,
                List.of());
        return QualityAdvice.on(report);
    }

    /** The scenarios of the signed-in officer's association that have a performance whose result stands. */
    public List<String> scenarios() {
        return pairs.scenarios(associations.of(current.id()).id().value());
    }

    private static RatingTable table(Collection<RatedPairs.Levels> levels) {
        var rows = new ArrayList<int[]>();
        for (var pair : levels) {
            for (int i = 0; i < pair.count(); i++) {
                rows.add(new int[] {pair.one(), pair.other()});
            }
        }
        return RatingTable.of(LEVELS, rows);
    }

    private static List<QualityReport.Criterion> criteria(List<RatedPairs.Levels> levels) {
        return grouped(levels, RatedPairs.Levels::competence).entrySet().stream()
                .map(entry -> {
                    var table = table(entry.getValue());
                    return new QualityReport.Criterion(
                            entry.getKey(),
                            PairAgreement.exact(table),
                            PairAgreement.adjacent(table),
                            Kappa.of(table, Weighting.QUADRATIC),
                            Gwet.ac(table, Weighting.QUADRATIC),
                            table.ratedBy(2));
                })
                .toList();
    }

    private List<QualityReport.Action> actions(Window window) {
        return grouped(pairs.outcomes(window), outcome -> outcome.scenarioId() + " " + outcome.action())
                .values()
                .stream()
                .map(outcomes -> {
                    var rows = new ArrayList<int[]>();
                    for (var outcome : outcomes) {
                        for (int i = 0; i < outcome.count(); i++) {
                            rows.add(new int[] {
                                ActionResult.valueOf(outcome.one()).ordinal() + 1,
                                ActionResult.valueOf(outcome.other()).ordinal() + 1
                            });
                        }
                    }
                    var table = RatingTable.of(ActionResult.values().length, rows);
                    var first = outcomes.getFirst();
                    return new QualityReport.Action(
                            first.scenarioId(),
                            first.action(),
                            PairAgreement.exact(table),
                            Kappa.of(table, Weighting.UNWEIGHTED),
                            table.ratedBy(2));
                })
                .toList();
    }

    private Scores scores(Window window) {
        var rows = new ArrayList<double[]>();
        for (var total : pairs.totals(window)) {
            for (int i = 0; i < total.count(); i++) {
                rows.add(new double[] {total.one(), total.other()});
            }
        }
        return Scores.of(rows);
    }

    private List<QualityReport.Rater> raters(Window window) {
        var own = grouped(pairs.own(window), pair -> pair.rater().toString());
        var spreads = pairs.spreads(window).stream()
                .collect(Collectors.toMap(spread -> spread.rater().toString(), Function.identity()));
        return grouped(pairs.severities(window), month -> month.rater().toString()).entrySet().stream()
                .map(entry -> {
                    var given = own.getOrDefault(entry.getKey(), List.of());
                    var spread = spreads.get(entry.getKey());
                    return rater(
                            UUID.fromString(entry.getKey()),
                            entry.getValue(),
                            given,
                            spread == null ? 0 : Math.sqrt(Math.max(0, spread.variance())));
                })
                .sorted(Comparator.comparingDouble((QualityReport.Rater rater) -> rater.severity()
                                .known()
                                .map(Figure.Known::value)
                                .orElse(0.0))
                        .thenComparing(QualityReport.Rater::name))
                .toList();
    }

    private QualityReport.Rater rater(
            UUID id, List<RatedPairs.Severity> months, List<RatedPairs.Own> given, double spread) {
        int n = months.stream().mapToInt(RatedPairs.Severity::n).sum();
        double mean = months.stream().mapToDouble(RatedPairs.Severity::sum).sum() / n;
        double squares =
                months.stream().mapToDouble(RatedPairs.Severity::squares).sum();
        double reach = n < 2 ? 0 : NORMAL_975 * Math.sqrt(Math.max(0, squares - n * mean * mean) / (n - 1.0) / n);
        var perLevel = new int[LEVELS + 1];
        given.forEach(pair -> perLevel[pair.own()] += pair.count());
        int all = Arrays.stream(perLevel).sum();
        var table = table(given.stream()
                .map(pair -> new RatedPairs.Levels("", pair.own(), pair.other(), pair.count()))
                .toList());
        return new QualityReport.Rater(
                id,
                people.get(new PersonId(id)).name(),
                new Figure.Known(mean, mean - reach, mean + reach, n),
                Kappa.of(table, Weighting.QUADRATIC),
                spread,
                all == 0 ? 0 : (double) Arrays.stream(perLevel).max().orElse(0) / all,
                months.stream()
                        .map(month -> new QualityReport.Month(
                                LocalDate.of(month.year(), month.month(), 1), month.sum() / month.n(), month.n()))
                        .toList(),
                n);
    }

    private static <T> Map<String, List<T>> grouped(List<T> rows, Function<T, String> by) {
        return rows.stream().collect(Collectors.groupingBy(by, TreeMap::new, Collectors.toList()));
    }
}
