package org.telepraxis.grading;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.telepraxis.identity.Ids;
import org.telepraxis.identity.PersonId;

/** One supervisor's judgement of one performance. */
@Entity
@Table(name = "grading_rating")
class Rating extends AbstractAggregateRoot<Rating> {

    /** Sheets read together in one query, for a queue. */
    static final int AT_ONCE = 100;

    @Id
    private UUID id;

    private UUID caseId;

    private UUID associationId;

    @Embedded
    @EmbeddedColumnNaming("rater_%s")
    private PersonId rater;

    @Enumerated(EnumType.STRING)
    private RatingStatus status = RatingStatus.ASSIGNED;

    private Instant assignedAt;

    private Instant dueAt;

    /** Until then the performance is kept for this rater; every saved judgement extends it. */
    private Instant leaseUntil;

    private @Nullable Instant savedAt;

    private @Nullable Instant lockedAt;

    private boolean paused;

    /** Whether this is the third opinion, which decides. Its rater is never told. */
    private boolean deciding;

    /** Changes with every judgement, so that two windows saving at once are noticed whatever the clock says. */
    private int judgements;

    private String returnReason = "";

    @Enumerated(EnumType.STRING)
    private @Nullable GlobalRating overall;

    @Embedded
    @EmbeddedColumnNaming("advice_%s")
    private Advice advice = Advice.NONE;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "rating_id", nullable = false, updatable = false)
    @OrderBy("position")
    @BatchSize(size = AT_ONCE)
    private List<CriterionRating> criteria = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "rating_id", nullable = false, updatable = false)
    @OrderBy("position")
    @BatchSize(size = AT_ONCE)
    private List<ActionRating> actions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "grading_mismatch", joinColumns = @JoinColumn(name = "rating_id"))
    @Column(name = "text_id")
    private Set<String> mismatches = new HashSet<>();

    @Version
    private @Nullable Long version;

    Rating(
            RatingCase performance,
            PersonId rater,
            List<String> competences,
            Map<String, ActionResult> recorded,
            Instant now) {
        this.id = Ids.next();
        this.caseId = performance.id();
        this.associationId = performance.associationId();
        this.rater = rater;
        this.deciding = performance.hasThird();
        this.assignedAt = now;
        this.dueAt = RatingTime.due(now);
        this.leaseUntil = RatingTime.leaseFrom(dueAt);
        competences.forEach(competence -> criteria.add(new CriterionRating(criteria.size(), competence)));
        recorded.forEach((action, result) -> actions.add(new ActionRating(actions.size(), action, result)));
        registerEvent(new RatingAssigned(id, rater.value(), dueAt));
    }

    @SuppressWarnings("NullAway.Init")
    Rating() {}

    /** Makes a new rating one in progress; false if there was nothing to do. */
    boolean take(Instant now) {
        if (status != RatingStatus.ASSIGNED || paused) {
            return false;
        }
        status = RatingStatus.IN_PROGRESS;
        leaseUntil = later(leaseUntil, RatingTime.leaseFrom(now));
        return true;
    }

    void judge(Judgement judgement, Instant now) {
        requireWritable();
        switch (judgement) {
            case Judgement.MarkGiven given -> criterion(given.competence()).give(given.before(), given.after());
            case Judgement.NoteWritten written ->
                criterion(written.competence()).write(written.before(), written.after());
            case Judgement.EvidencePinned pinned ->
                criterion(pinned.competence()).pin(pinned.anchor());
            case Judgement.EvidenceRemoved removed ->
                criterion(removed.competence()).remove(removed.anchor());
            case Judgement.ActionConfirmed confirmed ->
                action(confirmed.action()).confirm();
            case Judgement.ActionContested contested ->
                action(contested.action()).contest(contested.result(), contested.reason());
            case Judgement.GlobalGiven given -> give(given.before(), given.after());
            case Judgement.AdviceWritten written -> advise(written.part(), written.before(), written.after());
            case Judgement.MismatchFlagged flagged -> flag(flagged.text(), flagged.differs());
        }
        status = RatingStatus.IN_PROGRESS;
        judgements++;
        savedAt = later(savedAt, now);
        leaseUntil = later(leaseUntil, RatingTime.leaseFrom(now));
    }

    void lock(Instant now) {
        requireWritable();
        var left = left();
        if (!left.isEmpty()) {
            throw new RatingRefused("Not yet: %d left, first %s: %s."
                    .formatted(
                            left.size(),
                            left.getFirst().subject(),
                            left.getFirst().what()));
        }
        status = RatingStatus.LOCKED;
        lockedAt = now;
        savedAt = now;
    }

    void giveBack(String reason) {
        if (!status.isOpen()) {
            throw new RatingRefused("This rating is closed already.");
        }
        status = RatingStatus.RETURNED;
        returnReason = reason;
    }

    void pause() {
        if (!status.isOpen()) {
            return;
        }
        paused = true;
    }

    void resume(Instant now) {
        paused = false;
        if (status.isOpen()) {
            dueAt = later(dueAt, RatingTime.due(now));
            leaseUntil = RatingTime.leaseFrom(dueAt);
        }
    }

    /** What is missing before the rating can be locked, in the order of the sheet. */
    List<LeftToDo> left() {
        return Stream.of(
                        criteria.stream().flatMap(CriterionRating::left),
                        actions.stream().flatMap(ActionRating::left),
                        overall == null
                                ? Stream.of(new LeftToDo("Global", "Judge the whole"))
                                : Stream.<LeftToDo>empty(),
                        advice.left())
                .flatMap(left -> left)
                .toList();
    }

    private void give(@Nullable GlobalRating before, GlobalRating after) {
        if (overall != before && overall != after) {
            throw new ChangedElsewhere("The global rating");
        }
        overall = after;
    }

    private void advise(Advice.Part part, String before, String after) {
        if (!advice.of(part).equals(before) && !advice.of(part).equals(after)) {
            throw new ChangedElsewhere("\"%s\"".formatted(part.label()));
        }
        if (after.length() > Advice.LONGEST) {
            throw new RatingRefused("There is room for 2,000 characters.");
        }
        advice = advice.with(part, after);
    }

    private void flag(String text, boolean differs) {
        if (differs) {
            mismatches.add(text);
        } else {
            mismatches.remove(text);
        }
    }

    private void requireWritable() {
        if (status == RatingStatus.LOCKED) {
            throw new RatingRefused("This rating is locked.");
        }
        if (!status.isOpen()) {
            throw new RatingRefused("This rating was returned.");
        }
        if (paused) {
            throw new RatingRefused("This rating is paused until your concern has been looked at.");
        }
    }

    private static Instant later(@Nullable Instant one, Instant other) {
        return one == null || one.isBefore(other) ? other : one;
    }

    private CriterionRating criterion(String competence) {
        return criteria.stream()
                .filter(criterion -> criterion.competence().equals(competence))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The rubric has no " + competence + "."));
    }

    private ActionRating action(String action) {
        return actions.stream()
                .filter(candidate -> candidate.action().equals(action))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The scenario has no " + action + "."));
    }

    UUID id() {
        return id;
    }

    UUID caseId() {
        return caseId;
    }

    UUID associationId() {
        return associationId;
    }

    PersonId rater() {
        return rater;
    }

    RatingStatus status() {
        return status;
    }

    boolean isLocked() {
        return status == RatingStatus.LOCKED;
    }

    boolean isDeciding() {
        return deciding;
    }

    Instant dueAt() {
        return dueAt;
    }

    @Nullable
    Instant savedAt() {
        return savedAt;
    }

    boolean paused() {
        return paused;
    }

    @Nullable
    GlobalRating overall() {
        return overall;
    }

    Advice advice() {
        return advice;
    }

    List<CriterionRating> criteria() {
        return List.copyOf(criteria);
    }

    List<ActionRating> actions() {
        return List.copyOf(actions);
    }

    Set<String> mismatches() {
        return Set.copyOf(mismatches);
    }
}
