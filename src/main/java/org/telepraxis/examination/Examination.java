package org.telepraxis.examination;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.telepraxis.identity.Ids;

/** What is asked, by competence, and the rules of asking. Papers copy what holds for them when they are begun. */
@Entity
@Table(name = "exam_examination")
class Examination {

    @Id
    private UUID id;

    private UUID associationId;

    private UUID bankId;

    private String title = "";

    private int minutes;

    private boolean sameForm;

    private int mostShown;

    private int anchorPercent;

    private int attempts;

    private int waitDays;

    private boolean releaseAtOnce;

    @ElementCollection
    @CollectionTable(name = "exam_blueprint", joinColumns = @JoinColumn(name = "examination_id"))
    @OrderColumn(name = "position")
    private List<BlueprintLine> blueprint = new ArrayList<>();

    @Version
    private @Nullable Long version;

    Examination(UUID associationId, ExamPlan plan) {
        this.id = Ids.next();
        this.associationId = associationId;
        this.bankId = plan.bank();
        change(plan);
    }

    @SuppressWarnings("NullAway.Init")
    protected Examination() {}

    /** Holds for what is planned and begun from now on. */
    final void change(ExamPlan plan) {
        title = plan.title();
        minutes = plan.minutes();
        sameForm = plan.sameForm();
        mostShown = plan.mostShown();
        anchorPercent = plan.anchorPercent();
        attempts = plan.attempts();
        waitDays = plan.waitDays();
        releaseAtOnce = plan.releaseAtOnce();
        blueprint.clear();
        blueprint.addAll(plan.blueprint());
    }

    ExamPlan plan() {
        return new ExamPlan(
                bankId,
                title,
                blueprint,
                minutes,
                sameForm,
                mostShown,
                anchorPercent,
                attempts,
                waitDays,
                releaseAtOnce);
    }

    UUID id() {
        return id;
    }

    UUID associationId() {
        return associationId;
    }

    UUID bankId() {
        return bankId;
    }

    String title() {
        return title;
    }
}
