package org.telepraxis.grading;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The rules of judging that associations have had, have, and will have: added and read, never changed or removed. */
interface JudgingRuleRecords extends Repository<JudgingRule, UUID> {

    JudgingRule saveAndFlush(JudgingRule rule);

    List<JudgingRule> findByAssociationIdOrderByPlace(UUID associationId);

    /** The rules that counted when the performance was handed in; later ones are not its. */
    default JudgingRules during(RatingCase handedIn) {
        return at(handedIn.associationId(), handedIn.openedAt());
    }

    /** The rules that count at that moment. */
    default JudgingRules at(UUID association, Instant moment) {
        return findByAssociationIdOrderByPlace(association).stream()
                .filter(rule -> !rule.effectiveFrom().isAfter(moment))
                .reduce((earlier, later) -> later.effectiveFrom().isBefore(earlier.effectiveFrom()) ? earlier : later)
                .map(JudgingRule::rules)
                .orElse(JudgingRules.STANDARD);
    }
}
