package org.telepraxis.grading;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * When two ratings differ too much to be averaged (curriculum 4.5), as far as an association may say so itself. Each rule answers with
 * the reasons it found.
 */
interface ThirdRaterRule {

    /** The raters do not see the same result of a critical action. */
    ThirdRaterRule CRITICAL_ACTION = (one, other, _) -> IntStream.range(
                    0, one.actions().size())
            .filter(i -> !Objects.equals(
                    one.actions().get(i).judged(), other.actions().get(i).judged()))
            .mapToObj(
                    i -> one.actions().get(i).action() + ": the raters see different results of the critical action.");

    /** Too many levels lie between the raters, or one saw something unsafe that the other did not. */
    ThirdRaterRule LEVELS = (one, other, rules) -> Agreement.pairs(one, other).stream()
            .map(pair -> pair.apart(rules.tolerance()))
            .flatMap(Optional::stream);

    /** One rater fails the whole, the other passes it. */
    ThirdRaterRule OPPOSITE_GLOBAL = (one, other, rules) -> rules.oppositeOverall()
                    && Objects.requireNonNull(one.overall()).contradicts(Objects.requireNonNull(other.overall()))
            ? Stream.of("One rater fails the whole performance, the other passes it.")
            : Stream.empty();

    List<ThirdRaterRule> ALL = List.of(CRITICAL_ACTION, LEVELS, OPPOSITE_GLOBAL);

    Stream<String> reasons(Rating one, Rating other, JudgingRules rules);

    /** Every reason why a third rater has to decide; none means that the two agree well enough. */
    static List<String> allReasons(Rating one, Rating other, JudgingRules rules) {
        return ALL.stream().flatMap(rule -> rule.reasons(one, other, rules)).toList();
    }
}
