package org.telepraxis.grading;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** When two ratings differ too much to be averaged (curriculum 4.5). Each rule answers with the reasons it found. */
interface ThirdRaterRule {

    /** The raters do not see the same result of a critical action. */
    ThirdRaterRule CRITICAL_ACTION = (one, other) -> IntStream.range(
                    0, one.actions().size())
            .filter(i -> !Objects.equals(
                    one.actions().get(i).judged(), other.actions().get(i).judged()))
            .mapToObj(
                    i -> one.actions().get(i).action() + ": the raters see different results of the critical action.");

    /** Two levels or more lie between the raters. */
    ThirdRaterRule WIDE_GAP = (one, other) -> Agreement.pairs(one, other).stream()
            .filter(pair -> pair.gap() >= 2)
            .map(pair -> "%s: %s against %s, two or more levels apart."
                    .formatted(
                            pair.competence(),
                            pair.lower().label(),
                            pair.higher().label()));

    /** One rater saw something unsafe where the other saw sound or skilled work. */
    ThirdRaterRule UNSAFE_AGAINST_SOUND = (one, other) -> Agreement.pairs(one, other).stream()
            .filter(pair ->
                    pair.bothLevels() && pair.isUnsafe() && pair.higher().value() >= 3)
            .map(pair -> pair.competence() + ": unsafe for one rater, sound or better for the other.");

    /** One rater saw something unsafe where the other saw no opportunity at all; leaving it out would drop a danger unseen. */
    ThirdRaterRule UNSAFE_AGAINST_NO_OPPORTUNITY = (one, other) -> Agreement.pairs(one, other).stream()
            .filter(pair -> pair.oneNoOpportunity() && pair.isUnsafe())
            .map(pair -> pair.competence() + ": unsafe for one rater, no opportunity for the other.");

    /** One rater fails the whole, the other passes it. */
    ThirdRaterRule OPPOSITE_GLOBAL =
            (one, other) -> Objects.requireNonNull(one.overall()).contradicts(Objects.requireNonNull(other.overall()))
                    ? Stream.of("One rater fails the whole performance, the other passes it.")
                    : Stream.empty();

    List<ThirdRaterRule> ALL =
            List.of(CRITICAL_ACTION, WIDE_GAP, UNSAFE_AGAINST_SOUND, UNSAFE_AGAINST_NO_OPPORTUNITY, OPPOSITE_GLOBAL);

    Stream<String> reasons(Rating one, Rating other);

    /** Every reason why a third rater has to decide; none means that the two agree well enough. */
    static List<String> allReasons(Rating one, Rating other) {
        return ALL.stream().flatMap(rule -> rule.reasons(one, other)).toList();
    }
}
