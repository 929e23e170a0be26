package org.telepraxis.examination.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.telepraxis.examination.statistics.Estimate.Known;

/** What the figures of an item give reason to do. People decide; nothing is retired by itself. */
public final class ItemReview {

    private ItemReview() {}

    /** What to do with an item. */
    public enum Advice {
        /** Too few have answered for any advice. */
        WAIT,
        /** The key may be wrong. */
        CHECK_KEY,
        RETIRE,
        REVIEW
    }

    /** An advice and why, in words. */
    public record Flag(String item, Advice advice, String reason) {}

    /**
     * From where on an item is flagged; every association sets its own.
     *
     * @param fewest persons asked before anything is said
     * @param retireBelow the point-biserial below which an item is retired
     * @param reviewBelow the one below which it is looked at
     * @param hardBelow the facility below which it is looked at
     * @param easyAbove the facility above which it is looked at
     * @param idleBelow the share of persons below which a distractor does no work
     * @param drift the change of facility from which on drift is looked at, if its interval excludes 0
     */
    public record Rules(
            int fewest,
            double retireBelow,
            double reviewBelow,
            double hardBelow,
            double easyAbove,
            double idleBelow,
            double drift) {

        /** Starting values. */
        public static final Rules STARTING = new Rules(50, 0.10, 0.20, 0.30, 0.95, 0.05, 0.10);
    }

    /** By the item's own figures and those of its options, which may be empty. */
    public static List<Flag> of(ItemStatistics statistics, List<OptionUse> options, Rules rules) {
        var item = statistics.item();
        if (statistics.asked() < rules.fewest()) {
            return List.of(new Flag(
                    item,
                    Advice.WAIT,
                    "Only %d persons were asked; %d are needed before anything can be said."
                            .formatted(statistics.asked(), rules.fewest())));
        }
        var flags = new ArrayList<Flag>();
        statistics.pointBiserial().known().ifPresent(known -> discrimination(item, known, rules, flags));
        statistics.facility().known().ifPresent(known -> facility(item, known, rules, flags));
        options.forEach(option -> option(item, option, rules, flags));
        return List.copyOf(flags);
    }

    /** By how it moved between versions. */
    public static List<Flag> ofDrift(String item, Estimate change, MantelHaenszel matched, Rules rules) {
        var flags = new ArrayList<Flag>();
        change.known()
                .filter(known -> Math.abs(known.value()) >= rules.drift())
                .filter(known -> known.interval() != null && !known.interval().holds(0))
                .ifPresent(known -> flags.add(new Flag(
                        item,
                        Advice.REVIEW,
                        "The share of right answers moved by %s since the earlier version."
                                .formatted(signed(known.value())))));
        if (matched.size() != MantelHaenszel.Size.NEGLIGIBLE) {
            flags.add(new Flag(
                    item,
                    Advice.REVIEW,
                    matched.delta().known().orElseThrow().value() > 0
                            ? "The item became easier for persons of equal standing; it may be known outside."
                            : "The item became harder for persons of equal standing; it may be out of date."));
        }
        return List.copyOf(flags);
    }

    private static void discrimination(String item, Known found, Rules rules, List<Flag> flags) {
        if (found.value() < 0) {
            flags.add(new Flag(
                    item,
                    Advice.CHECK_KEY,
                    "Those who do well on the rest get this item wrong (%s).".formatted(number(found.value()))));
        }
        if (found.value() < rules.retireBelow()) {
            flags.add(new Flag(
                    item,
                    Advice.RETIRE,
                    "Its correlation with the rest of the test, %s, is below %s."
                            .formatted(number(found.value()), number(rules.retireBelow()))));
        } else if (found.value() < rules.reviewBelow()) {
            flags.add(new Flag(
                    item,
                    Advice.REVIEW,
                    "Its correlation with the rest of the test, %s, is below %s."
                            .formatted(number(found.value()), number(rules.reviewBelow()))));
        }
    }

    private static void facility(String item, Known found, Rules rules, List<Flag> flags) {
        if (found.value() < rules.hardBelow()) {
            flags.add(new Flag(item, Advice.REVIEW, "Few get it right: %s.".formatted(number(found.value()))));
        }
        if (found.value() > rules.easyAbove()) {
            flags.add(new Flag(item, Advice.REVIEW, "Nearly all get it right: %s.".formatted(number(found.value()))));
        }
    }

    private static void option(String item, OptionUse use, Rules rules, List<Flag> flags) {
        if (use.key()) {
            return;
        }
        use.share()
                .known()
                .filter(known -> known.value() < rules.idleBelow())
                .ifPresent(known -> flags.add(new Flag(
                        item,
                        Advice.REVIEW,
                        "Option %s draws almost nobody (%d of %d).".formatted(use.option(), use.chosen(), known.n()))));
        use.pointBiserial()
                .known()
                .filter(known -> known.value() > 0)
                .filter(known -> known.interval() != null && known.interval().low() > 0)
                .ifPresent(known -> flags.add(new Flag(
                        item,
                        Advice.CHECK_KEY,
                        "Option %s, which counts as wrong, draws those who do well on the rest (%s)."
                                .formatted(use.option(), number(known.value())))));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private static String signed(double value) {
        return String.format(Locale.ROOT, "%+.2f", value);
    }
}
