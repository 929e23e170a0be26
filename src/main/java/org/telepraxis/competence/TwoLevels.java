package org.telepraxis.competence;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What two people who saw the same performance gave for one competence, and what follows from it (curriculum 4.5). Null stands for "no
 * opportunity".
 */
public record TwoLevels(
        String competence, @Nullable Level one, @Nullable Level other) {

    /**
     * One apart counts as the lower one here, the same competences that a certificate may not miss (curriculum 4.4). ASM-2 is named there
     * only for a client who is overheard; that cannot be told apart here, so it always counts.
     */
    private static final Set<String> SAFETY = Set.of("CON-4", "CON-5", "ASM-2", "DLI-3");

    public static boolean isSafety(String competence) {
        return competence.startsWith("CRI-") || SAFETY.contains(competence);
    }

    /** Why somebody else has to decide; empty where the two can be put together. */
    public Optional<String> apart() {
        return apart(Tolerance.STANDARD);
    }

    /** Why somebody else has to decide where an association has its own tolerance. */
    public Optional<String> apart(Tolerance tolerance) {
        if (one == null || other == null) {
            return one == Level.UNSAFE || other == Level.UNSAFE
                    ? Optional.of(competence + ": unsafe for one, no opportunity for the other.")
                    : Optional.empty();
        }
        if (lower(one, other) == Level.UNSAFE && higher(one, other).isAtLeast(Level.SOUND)) {
            return Optional.of(competence + ": unsafe for one, sound or better for the other.");
        }
        int gap = higher(one, other).value() - lower(one, other).value();
        if (gap > 0 && gap >= (isSafety(competence) ? tolerance.safetyLevels() : tolerance.levels())) {
            return Optional.of("%s: %s against %s, %s apart."
                    .formatted(
                            competence,
                            lower(one, other).label(),
                            higher(one, other).label(),
                            gap == 1 ? "one level" : "two or more levels"));
        }
        return Optional.empty();
    }

    /** What stands where the two are close: the lower one on a safety competence, the mean elsewhere. */
    public Agreed agreed() {
        if (one == null && other == null) {
            return new Agreed(null, "Both saw no opportunity.");
        }
        if (one == null || other == null) {
            return new Agreed(null, "One saw no opportunity: a level needs two people who saw it.");
        }
        var low = lower(one, other);
        var high = higher(one, other);
        if (low == high) {
            return new Agreed(low.value() * 2, "Both gave " + low.label() + ".");
        }
        return isSafety(competence)
                ? new Agreed(
                        low.value() * 2,
                        "One level apart on a safety competence: the lower, %s, stands.".formatted(low.label()))
                : new Agreed(
                        low.value() + high.value(),
                        "%s: the mean of %s and %s stands."
                                .formatted(
                                        high.value() - low.value() == 1 ? "One level apart" : "Two levels apart",
                                        low.label(),
                                        high.label()));
    }

    private static Level lower(Level one, Level other) {
        return one.isAtLeast(other) ? other : one;
    }

    private static Level higher(Level one, Level other) {
        return one.isAtLeast(other) ? one : other;
    }

    /**
     * What stands, and a sentence for the record.
     *
     * @param halves twice the mean, so that 5 is a mean of 2.5; null where there was no opportunity
     */
    public record Agreed(@Nullable Integer halves, String basis) {}
}
