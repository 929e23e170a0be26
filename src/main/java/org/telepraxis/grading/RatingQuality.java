package org.telepraxis.grading;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
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
import org.telepraxis.grading.statistics.Moments;
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

    private static final String NOTHING_IN_COMMON = "No performance was rated together with a colleague.";

    private final RatedPairs pairs;
    private final RatingCases cases;
    private final People people;
    private final Associations associations;
    private final CurrentPerson current;

    RatingQuality(
            RatedPairs pairs, RatingCases cases, People people, Associations associations, CurrentPerson current) {
        this.pairs = pairs;
        this.cases = cases;
        this.people = people;
        this.associations = associations;
        this.current = current;
    }

    /**
     * The report of the signed-in person's association on performances closed in a period.
     *
     * @param from first day, in UTC
     * @param until last day, included
     * @param scenarioId one scenario, or null for all
     */
    public QualityReport report(LocalDate from, LocalDate until, @Nullable String scenarioId) {
        var tally = new Tally();
        pairs.each(
                new Window(
                        associations.of(current.id()).id().value(),
                        from.atStartOfDay().toInstant(ZoneOffset.UTC),
                        until.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC),
                        scenarioId),
                tally::add);
        var scores = tally.scores();
        var levels = levels(tally.table());
        var totals = totals(scores);
        var criteria = criteria(tally);
        var actions = actions(tally);
        var raters = raters(tally);
        return new QualityReport(
                scenarioId,
                from,
                until,
                tally.rated(),
                tally.third(),
                levels,
                totals,
                line(tally, scores),
                criteria,
                actions,
                raters,
                QualityAdvice.on(actions, criteria, raters, totals));
    }

    /** The scenarios of the signed-in person's association that have a performance whose result stands. */
    public List<String> scenarios() {
        return pairs.scenarios(associations.of(current.id()).id().value());
    }

    /** How many performances of the signed-in person's association have a seat that nobody could be drawn for. */
    public long withoutRater() {
        return cases.withoutRater(associations.of(current.id()).id().value());
    }

    private static QualityReport.Levels levels(RatingTable table) {
        return new QualityReport.Levels(
                PairAgreement.exact(table),
                PairAgreement.adjacent(table),
                Kappa.of(table, Weighting.UNWEIGHTED),
                Kappa.of(table, Weighting.LINEAR),
                Kappa.of(table, Weighting.QUADRATIC),
                Gwet.ac(table, Weighting.UNWEIGHTED),
                Gwet.ac(table, Weighting.QUADRATIC),
                Krippendorff.alpha(table));
    }

    private static QualityReport.Totals totals(Scores scores) {
        return new QualityReport.Totals(
                IntraclassCorrelation.ICC_1_1.of(scores),
                IntraclassCorrelation.ICC_2_1.of(scores),
                IntraclassCorrelation.ICC_2_K.of(scores),
                IntraclassCorrelation.ICC_3_1.of(scores),
                IntraclassCorrelation.ICC_3_K.of(scores),
                Generalizability.phi(scores, 2));
    }

    private static QualityReport.Line line(Tally tally, Scores scores) {
        double cut = tally.cut();
        var error = Generalizability.error(scores, 2);
        if (!Double.isFinite(cut)) {
            var none = new Figure.Undefined("The judgements of the whole do not differ, so they do not show a line.");
            return new QualityReport.Line(none, error, none, none, 0);
        }
        var sides = tally.sides(cut);
        return new QualityReport.Line(
                new Figure.Known(cut, cut, cut, tally.rated()),
                error,
                PairAgreement.exact(sides),
                Kappa.of(sides, Weighting.UNWEIGHTED),
                error.known()
                        .map(known -> tally.between(cut - known.value(), cut))
                        .orElse(0));
    }

    private static List<QualityReport.Criterion> criteria(Tally tally) {
        return tally.criteria().entrySet().stream()
                .map(entry -> {
                    var table = RatingTable.ofCells(entry.getValue());
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

    private static List<QualityReport.Action> actions(Tally tally) {
        return tally.actions().entrySet().stream()
                .map(entry -> {
                    var name = entry.getKey().split(" ", 2);
                    var table = RatingTable.ofCells(entry.getValue());
                    return new QualityReport.Action(
                            name[0],
                            name[1],
                            PairAgreement.exact(table),
                            Kappa.of(table, Weighting.UNWEIGHTED),
                            table.ratedBy(2));
                })
                .toList();
    }

    private List<QualityReport.Rater> raters(Tally tally) {
        return tally.raters().entrySet().stream()
                .map(entry -> rater(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingDouble((QualityReport.Rater rater) -> rater.severity()
                                .known()
                                .map(Figure.Known::value)
                                .orElse(0.0))
                        .thenComparing(QualityReport.Rater::name))
                .toList();
    }

    private QualityReport.Rater rater(UUID id, RaterTally tally) {
        var severity = tally.severity().values().stream().reduce(Moments.NONE, Moments::plus);
        return new QualityReport.Rater(
                id,
                people.get(new PersonId(id)).name(),
                severity.figure(NOTHING_IN_COMMON),
                Kappa.of(tally.table(), Weighting.QUADRATIC),
                tally.halo().figure("No performance has two rated criteria."),
                tally.range(),
                tally.rangeOfOthers(),
                tally.favourite(),
                tally.severity().entrySet().stream()
                        .map(month -> new QualityReport.Month(
                                month.getKey().atDay(1),
                                month.getValue().mean(),
                                month.getValue().n()))
                        .toList(),
                change(tally),
                severity.n());
    }

    /** The last three months that this rater rated in, against all before. */
    private static Figure change(RaterTally tally) {
        var months = List.copyOf(tally.severity().values());
        int from = Math.max(0, months.size() - 3);
        var late = months.subList(from, months.size()).stream().reduce(Moments.NONE, Moments::plus);
        var early = months.subList(0, from).stream().reduce(Moments.NONE, Moments::plus);
        return late.since(early, "There is nothing before the last three months to compare with.");
    }
}
