package org.telepraxis.grading;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.telepraxis.identity.Ids;
import org.telepraxis.identity.PersonId;

/** The rules of one association, once it has set them. */
@Entity
@Table(name = "grading_rules")
class AssociationRules {

    @Id
    private UUID id;

    private UUID associationId;

    @Enumerated(EnumType.STRING)
    private FeedbackRule feedbackRelease;

    private int feedbackDays;

    private int appealDays;

    private int acknowledgeDays;

    private int decideDays;

    @Column(name = "welfare_lead_value")
    private @Nullable UUID welfareLead;

    @Version
    private @Nullable Long version;

    AssociationRules(UUID associationId) {
        this.id = Ids.next();
        this.associationId = associationId;
        set(GradingRules.DEFAULT);
    }

    @SuppressWarnings("NullAway.Init")
    AssociationRules() {}

    final void set(GradingRules rules) {
        feedbackRelease = rules.release();
        feedbackDays = rules.feedbackDays();
        appealDays = rules.appealDays();
        acknowledgeDays = rules.acknowledgeDays();
        decideDays = rules.decideDays();
    }

    void appoint(@Nullable PersonId lead) {
        welfareLead = lead == null ? null : lead.value();
    }

    GradingRules rules() {
        return new GradingRules(feedbackRelease, feedbackDays, appealDays, acknowledgeDays, decideDays);
    }

    @Nullable
    PersonId welfareLead() {
        return welfareLead == null ? null : new PersonId(welfareLead);
    }
}
