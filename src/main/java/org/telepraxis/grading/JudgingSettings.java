package org.telepraxis.grading;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.telepraxis.association.Associations;
import org.telepraxis.identity.AuditTrail;
import org.telepraxis.identity.CurrentPerson;
import org.telepraxis.identity.People;

/**
 * Where the chief assessor sets how two ratings become a result, from a day on. What was handed in before that day is judged by the
 * rules it was handed in under, also on appeal.
 */
@Service
@Transactional
@PreAuthorize("hasRole('CHIEF_ASSESSOR')")
public class JudgingSettings {

    private static final int FEWEST_WORDS = 5;
    private static final int LONGEST = 2000;

    private final JudgingRuleRecords records;
    private final Associations associations;
    private final People people;
    private final CurrentPerson current;
    private final AuditTrail audit;
    private final Clock clock;

    JudgingSettings(
            JudgingRuleRecords records,
            Associations associations,
            People people,
            CurrentPerson current,
            AuditTrail audit,
            Clock clock) {
        this.records = records;
        this.associations = associations;
        this.people = people;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    /** Rules as they were set, by whom and why. */
    public record Dated(JudgingRules rules, LocalDate from, String by, LocalDate setOn, String reason) {}

    /** The rules for what is handed in now. */
    @Transactional(readOnly = true)
    public JudgingRules now() {
        return records.at(association(), clock.instant());
    }

    /** What was ever set, the latest first. */
    @Transactional(readOnly = true)
    public List<Dated> history() {
        return records.findByAssociationIdOrderByPlace(association()).reversed().stream()
                .map(rule -> new Dated(
                        rule.rules(),
                        WorkingDays.day(rule.effectiveFrom()),
                        people.get(rule.setBy()).name(),
                        WorkingDays.day(rule.setAt()),
                        rule.reason()))
                .toList();
    }

    /**
     * Sets the rules for what is handed in from that day on.
     *
     * @param from today or later, in universal time; today means from this moment
     * @throws RatingRefused when the day has passed or no reason is given
     */
    public void set(JudgingRules rules, LocalDate from, String reason) {
        rules.check();
        var now = clock.instant();
        if (from.isBefore(WorkingDays.day(now))) {
            throw new RatingRefused("The day has passed. Rules count from today on at the earliest.");
        }
        if (reason.isBlank() || reason.strip().split("\\s+").length < FEWEST_WORDS || reason.length() > LONGEST) {
            throw new RatingRefused("Give the reason in at least %d words.".formatted(FEWEST_WORDS));
        }
        var association = association();
        int place = records.findByAssociationIdOrderByPlace(association).size();
        try {
            records.saveAndFlush(
                    new JudgingRule(association, place, rules, moment(from, now), reason.strip(), current.id(), now));
        } catch (DataIntegrityViolationException atOnce) {
            throw new RatingRefused("Somebody set the rules at the same moment. Look at them again.");
        }
        audit.record(
                current.id(),
                "grading.judging-rules-set",
                association.toString(),
                "From %s: %s. %s".formatted(from, rules, reason.strip()));
    }

    private static Instant moment(LocalDate from, Instant now) {
        var morning = from.atStartOfDay(ZoneOffset.UTC).toInstant();
        return morning.isBefore(now) ? now : morning;
    }

    private UUID association() {
        return associations.of(current.id()).id().value();
    }
}
