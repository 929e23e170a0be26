package org.telepraxis.examination.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.telepraxis.examination.statistics.AngoffRound.JudgeLine;
import org.telepraxis.examination.statistics.AngoffRound.Judgement;

/**
 * Two rounds of the same panel: alone, then after discussion. The second sets the cut; the first shows what the discussion did.
 *
 * @param spreadBefore the standard deviation of the judges' means in the first round
 * @param spreadAfter the same in the second
 * @param findings those of the second round, and what the comparison shows
 */
public record AngoffPanel(
        AngoffRound first,
        AngoffRound second,
        Estimate spreadBefore,
        Estimate spreadAfter,
        List<Shift> shifts,
        List<String> findings) {

    /** How far a judge moved between the rounds, in points: the mean of the changes, and of their sizes. */
    public record Shift(String judge, Estimate change, Estimate size) {}

    /** @param facilities the share who were right, of items that were asked before; may be empty */
    public static AngoffPanel of(
            List<String> items,
            List<Judgement> alone,
            List<Judgement> discussed,
            Map<String, Double> facilities,
            PanelRules rules) {
        var first = AngoffRound.of(items, alone, rules);
        var second = AngoffRound.of(items, discussed, rules);
        var before = spread(first);
        var after = spread(second);
        var findings = new ArrayList<>(second.findings());
        alone.stream()
                .map(Judgement::judge)
                .filter(judge ->
                        discussed.stream().noneMatch(later -> later.judge().equals(judge)))
                .forEach(judge ->
                        findings.add("%s took part in the first round only and does not count.".formatted(judge)));
        discussed.stream()
                .map(Judgement::judge)
                .filter(judge ->
                        alone.stream().noneMatch(earlier -> earlier.judge().equals(judge)))
                .forEach(judge -> findings.add("%s did not judge alone first.".formatted(judge)));
        before.known()
                .ifPresent(earlier -> after.known()
                        .filter(later -> later.value() > earlier.value())
                        .ifPresent(
                                _ -> findings.add("After the discussion the judges lay further apart than before.")));
        second.judges().forEach(judge -> consistency(judge, facilities, rules, findings));
        return new AngoffPanel(first, second, before, after, shifts(alone, discussed), List.copyOf(findings));
    }

    private static void consistency(
            JudgeLine judge, Map<String, Double> facilities, PanelRules rules, List<String> findings) {
        judge.consistency(facilities)
                .known()
                .filter(known -> known.value() < rules.leastConsistency())
                .ifPresent(known -> findings.add(String.format(
                        Locale.ROOT,
                        "The judgements of %s hardly follow how hard the items are (correlation %.2f).",
                        judge.judgement().judge(),
                        known.value())));
    }

    private static Estimate spread(AngoffRound round) {
        var means = round.judges().stream()
                .flatMap(judge -> judge.mean().known().stream())
                .mapToDouble(Estimate.Known::value)
                .toArray();
        return means.length < 2
                ? Estimate.unknown("The spread of judges needs at least two of them.")
                : Estimate.of(new Sample(means).deviation(), means.length);
    }

    private static List<Shift> shifts(List<Judgement> alone, List<Judgement> discussed) {
        var shifts = new ArrayList<Shift>();
        for (var later : discussed) {
            var changes = alone.stream()
                    .filter(earlier -> earlier.judge().equals(later.judge()))
                    .flatMap(earlier -> later.percentages().entrySet().stream()
                            .filter(entry -> earlier.percentages().containsKey(entry.getKey()))
                            .map(entry -> entry.getValue()
                                    - earlier.percentages().getOrDefault(entry.getKey(), entry.getValue())))
                    .mapToDouble(Double::doubleValue)
                    .toArray();
            var none = Estimate.unknown("%s judged no item in both rounds.".formatted(later.judge()));
            shifts.add(
                    changes.length == 0
                            ? new Shift(later.judge(), none, none)
                            : new Shift(
                                    later.judge(),
                                    Estimate.of(new Sample(changes).mean(), changes.length),
                                    Estimate.of(
                                            Arrays.stream(changes)
                                                    .map(Math::abs)
                                                    .average()
                                                    .orElse(0),
                                            changes.length)));
        }
        return List.copyOf(shifts);
    }
}
