package org.telepraxis.grading;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;
import org.telepraxis.identity.Ids;
import org.telepraxis.identity.PersonId;

/** The rules of judging that an association has from some moment on. Rows are added, never changed. */
@Entity
@Immutable
@Table(name = "grading_judging_rule")
class JudgingRule implements Persistable<UUID> {

    @Id
    private UUID id;

    private UUID associationId;
    private int place;
    private Instant effectiveFrom;
    private int levelsApart;
    private int safetyLevelsApart;
    private boolean oppositeOverall;
    private boolean panelOfThree;
    private String reason;

    private UUID setBy;

    private Instant setAt;

    JudgingRule(
            UUID associationId,
            int place,
            JudgingRules rules,
            Instant effectiveFrom,
            String reason,
            PersonId setBy,
            Instant now) {
        this.id = Ids.next();
        this.associationId = associationId;
        this.place = place;
        this.levelsApart = rules.levelsApart();
        this.safetyLevelsApart = rules.safetyLevelsApart();
        this.oppositeOverall = rules.oppositeOverall();
        this.panelOfThree = rules.panelOfThree();
        this.effectiveFrom = effectiveFrom;
        this.reason = reason;
        this.setBy = setBy.value();
        this.setAt = now;
    }

    @SuppressWarnings("NullAway.Init")
    JudgingRule() {}

    JudgingRules rules() {
        return new JudgingRules(levelsApart, safetyLevelsApart, oppositeOverall, panelOfThree);
    }

    int place() {
        return place;
    }

    Instant effectiveFrom() {
        return effectiveFrom;
    }

    String reason() {
        return reason;
    }

    PersonId setBy() {
        return new PersonId(setBy);
    }

    Instant setAt() {
        return setAt;
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Rows are only ever added, so an insert needs no look first. */
    @Override
    public boolean isNew() {
        return true;
    }
}
