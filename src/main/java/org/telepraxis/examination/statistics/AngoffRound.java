package org.telepraxis.examination.statistics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.telepraxis.examination.statistics.Estimate.Known;

/**
 * One round of Angoff's method (in Thorndike, Educational Measurement, 2nd edition 1971, page 514): each judge says of each item what
 * percentage of minimally competent persons would answer it rightly. The cut is the mean of the judges' means, with the standard error
 * of a mean of judges and Student's interval; all in per cent of the items.
 *
 * <p>Where a judge left items out, their mean is what the additive model of judges and items (least squares) gives for all items, so
 * that nobody seems strict because only the hard items were judged. Of complete judgements it is the plain mean. A judge of no more than
 * half of the items does not count: any two others have at least one item in common.
 *
 * @param findings what speaks against using the cut as it stands
 */
public record AngoffRound(
        List<JudgeLine> judges, List<ItemLine> items, Estimate cut, Estimate standardError, List<String> findings) {

    /** What one judge said; items without a judgement are absent. */
    public record Judgement(String judge, Map<String, Double> percentages) {
        public Judgement {
            percentages = Collections.unmodifiableSortedMap(new TreeMap<>(percentages));
            if (percentages.values().stream().anyMatch(value -> !(value >= 0 && value <= 100))) {
                throw new IllegalArgumentException("a judgement is a percentage");
            }
        }
    }

    /** @param mean the judge's own cut, in per cent */
    public record JudgeLine(Judgement judgement, Estimate mean) {

        /**
         * Whether the judge found the items hard that are hard: the correlation of the judgements with facility. It does not ask whether
         * the judge is strict or lenient.
         */
        public Estimate consistency(Map<String, Double> facilities) {
            var given = new ArrayList<Double>();
            var found = new ArrayList<Double>();
            judgement.percentages().forEach((item, percentage) -> {
                var facility = facilities.get(item);
                if (facility != null) {
                    given.add(percentage);
                    found.add(facility);
                }
            });
            return Sample.of(given)
                    .correlation(
                            Sample.of(found),
                            "The judge gave every item the same percentage.",
                            "All items have the same facility.");
        }
    }

    /**
     * @param mean of its judgements
     * @param spread their standard deviation in points
     * @param tooWide whether it is to be dropped or rewritten
     */
    public record ItemLine(String item, Estimate mean, Estimate spread, boolean tooWide) {}

    public static AngoffRound of(List<String> items, List<Judgement> judgements, PanelRules rules) {
        for (var judgement : judgements) {
            if (!items.containsAll(judgement.percentages().keySet())) {
                throw new IllegalArgumentException("a judge judged items that the examination does not hold");
            }
        }
        if (judgements.stream().map(Judgement::judge).distinct().count() < judgements.size()) {
            throw new IllegalArgumentException("a judge judges once in a round");
        }
        var counted = judgements.stream()
                .filter(judgement -> judgement.percentages().size() * 2 > items.size())
                .toList();
        var means = means(counted, items);
        var lines = items.stream().map(item -> line(item, counted, rules)).toList();
        var findings = findings(items, judgements, lines, rules);
        var sample = Sample.of(means.values());
        boolean panel = sample.n() > 1;
        var tooFew = "The cut needs at least two judges who judged more than half of the items; there are %d."
                .formatted(sample.n());
        return new AngoffRound(
                judgements.stream()
                        .map(judgement -> new JudgeLine(judgement, mean(judgement, means)))
                        .toList(),
                lines,
                panel
                        ? new Known(sample.mean(), sample.interval().within(0, 100), sample.n())
                        : Estimate.unknown(tooFew),
                panel ? Estimate.of(sample.standardError(), sample.n()) : Estimate.unknown(tooFew),
                findings);
    }

    /** The same without the items on which the judges differ too widely. */
    public AngoffRound withoutWideItems(PanelRules rules) {
        var kept = items.stream()
                .filter(line -> !line.tooWide())
                .map(ItemLine::item)
                .toList();
        return of(
                kept,
                judges.stream()
                        .map(JudgeLine::judgement)
                        .map(judgement -> new Judgement(
                                judgement.judge(),
                                judgement.percentages().entrySet().stream()
                                        .filter(entry -> kept.contains(entry.getKey()))
                                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue))))
                        .toList(),
                rules);
    }

    private static Estimate mean(Judgement judgement, Map<Judgement, Double> means) {
        var mean = means.get(judgement);
        return mean == null
                ? Estimate.unknown("%s judged no more than half of the items.".formatted(judgement.judge()))
                : Estimate.of(mean, judgement.percentages().size());
    }

    private static ItemLine line(String item, List<Judgement> counted, PanelRules rules) {
        var sample = Sample.of(counted.stream()
                .filter(judgement -> judgement.percentages().containsKey(item))
                .map(judgement -> judgement.percentages().get(item))
                .toList());
        var nobody = "Nobody who counts judged this item.";
        return new ItemLine(
                item,
                sample.n() == 0 ? Estimate.unknown(nobody) : Estimate.of(sample.mean(), sample.n()),
                sample.n() < 2
                        ? Estimate.unknown(sample.n() == 0 ? nobody : "One judgement has no spread.")
                        : Estimate.of(sample.deviation(), sample.n()),
                sample.n() > 1 && sample.deviation() > rules.widestItem());
    }

    /** The least squares of judge plus item, found by turns; the judge's mean over all judged items. */
    private static Map<Judgement, Double> means(List<Judgement> counted, List<String> items) {
        var judged = items.stream()
                .filter(item -> counted.stream()
                        .anyMatch(judgement -> judgement.percentages().containsKey(item)))
                .toList();
        var ease = new LinkedHashMap<String, Double>();
        judged.forEach(item -> ease.put(item, 0.0));
        var judges = new LinkedHashMap<Judgement, Double>();
        double moved = Double.MAX_VALUE;
        for (int turn = 0; turn < 10_000 && moved > 1e-12; turn++) {
            moved = 0;
            for (var judgement : counted) {
                double mean = judgement.percentages().entrySet().stream()
                        .mapToDouble(entry -> entry.getValue() - ease.getOrDefault(entry.getKey(), 0.0))
                        .average()
                        .orElse(0);
                var before = judges.put(judgement, mean);
                moved = Math.max(moved, before == null ? 1 : Math.abs(mean - before));
            }
            for (var item : judged) {
                ease.put(
                        item,
                        counted.stream()
                                .filter(judgement -> judgement.percentages().containsKey(item))
                                .mapToDouble(judgement ->
                                        judgement.percentages().get(item) - judges.getOrDefault(judgement, 0.0))
                                .average()
                                .orElse(0));
            }
        }
        double middle = ease.values().stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(0);
        judges.replaceAll((_, mean) -> mean + middle);
        return judges;
    }

    private static List<String> findings(
            List<String> items, List<Judgement> judgements, List<ItemLine> lines, PanelRules rules) {
        var findings = new ArrayList<String>();
        long counted = judgements.stream()
                .filter(judgement -> judgement.percentages().size() * 2 > items.size())
                .count();
        if (counted < rules.fewestJudges()) {
            findings.add("The panel has %d judges who count; at least %d are asked for."
                    .formatted(counted, rules.fewestJudges()));
        }
        for (var judgement : judgements) {
            int left = items.size() - judgement.percentages().size();
            if (left * 2 >= items.size()) {
                findings.add(
                        "%s judged no more than half of the items and does not count.".formatted(judgement.judge()));
            } else if (left > 0) {
                findings.add("%s left out %d of %d items; the mean allows for which they are."
                        .formatted(judgement.judge(), left, items.size()));
            }
        }
        for (var line : lines) {
            if (line.tooWide()) {
                findings.add(String.format(
                        Locale.ROOT,
                        "The judges differ on item %s by a standard deviation of %.1f points, more than %.0f: drop or rewrite it.",
                        line.item(),
                        line.spread().known().orElseThrow().value(),
                        rules.widestItem()));
            }
            if (line.mean() instanceof Estimate.Unknown) {
                findings.add(
                        "Item %s was judged by nobody who counts; the cut says nothing of it.".formatted(line.item()));
            }
        }
        return List.copyOf(findings);
    }
}
