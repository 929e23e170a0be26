package org.telepraxis.grading;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;
import org.telepraxis.identity.Ids;
import org.telepraxis.identity.PersonId;

/** An appeal as its person filed it, with the days that were promised then. */
@Entity
@Immutable
@Table(name = "grading_appeal")
class Appeal implements Persistable<UUID> {

    @Id
    private UUID id;

    private UUID associationId;

    private UUID caseId;

    /** 1 for the first appeal against this result, 2 for one after a withdrawal, and so on. */
    private int filing;

    private UUID attemptId;

    @Embedded
    @EmbeddedColumnNaming("person_%s")
    private PersonId person;

    @Enumerated(EnumType.STRING)
    private AppealGround ground;

    private String statement;

    private Instant filedAt;

    private LocalDate acknowledgeBy;

    private LocalDate decideBy;

    Appeal(
            RatingCase judged,
            int filing,
            PersonId person,
            AppealGround ground,
            String statement,
            GradingRules rules,
            Instant now) {
        this.id = Ids.next();
        this.associationId = judged.associationId();
        this.caseId = judged.id();
        this.filing = filing;
        this.attemptId = judged.attemptId();
        this.person = person;
        this.ground = ground;
        this.statement = statement;
        this.filedAt = now;
        this.acknowledgeBy = WorkingDays.after(now, rules.acknowledgeDays());
        this.decideBy = WorkingDays.after(now, rules.decideDays());
    }

    @SuppressWarnings("NullAway.Init")
    Appeal() {}

    UUID id() {
        return id;
    }

    UUID associationId() {
        return associationId;
    }

    UUID caseId() {
        return caseId;
    }

    UUID attemptId() {
        return attemptId;
    }

    PersonId person() {
        return person;
    }

    AppealGround ground() {
        return ground;
    }

    String statement() {
        return statement;
    }

    Instant filedAt() {
        return filedAt;
    }

    LocalDate acknowledgeBy() {
        return acknowledgeBy;
    }

    LocalDate decideBy() {
        return decideBy;
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
