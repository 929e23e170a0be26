package org.telepraxis.grading;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.telepraxis.identity.Ids;
import org.telepraxis.identity.PersonId;

/**
 * A rater's judgement of a reference replay. It is its log of judgements: the sheet is built from them by the same rules as the
 * sheet of a real rating, and no table of real ratings holds any of it.
 */
@Entity
@Table(name = "grading_calibration")
class CalibrationRating {

    private static final int LONGEST_ENTRY = 10_000;

    @Id
    private UUID id;

    private UUID associationId;

    @Embedded
    @EmbeddedColumnNaming("rater_%s")
    private PersonId rater;

    @Enumerated(EnumType.STRING)
    private LicenceFamily family;

    /** The licence test it belongs to; null in training. */
    private @Nullable UUID testId;

    /** Its place in the test, or in the rater's training, from 1. */
    private int position;

    private String replayId;

    private String courseHash;

    /** How often this rater has met the replay, this time included. */
    private int round;

    private Instant begunAt;

    private @Nullable Instant savedAt;

    private @Nullable Instant lockedAt;

    @ElementCollection
    @CollectionTable(name = "grading_calibration_judgement", joinColumns = @JoinColumn(name = "calibration_id"))
    @OrderColumn(name = "position")
    @Column(name = "encoded")
    private List<String> log = new ArrayList<>();

    @Version
    private @Nullable Long version;

    CalibrationRating(
            UUID associationId,
            PersonId rater,
            LicenceFamily family,
            @Nullable UUID testId,
            int position,
            String replayId,
            String courseHash,
            int round,
            Instant now) {
        this.id = Ids.next();
        this.associationId = associationId;
        this.rater = rater;
        this.family = family;
        this.testId = testId;
        this.position = position;
        this.replayId = replayId;
        this.courseHash = courseHash;
        this.round = round;
        this.begunAt = now;
    }

    @SuppressWarnings("NullAway.Init")
    CalibrationRating() {}

    void judge(Judgement judgement, Performance performance, Instant now) {
        requireOpen();
        var sheet = draft(performance);
        sheet.judge(judgement, now);
        remember(judgement);
        savedAt = savedAt == null || savedAt.isBefore(now) ? now : savedAt;
    }

    void lock(Performance performance, Instant now) {
        requireOpen();
        var left = left(performance);
        if (!left.isEmpty()) {
            throw new RatingRefused("Not yet: %d left, first %s: %s."
                    .formatted(
                            left.size(),
                            left.getFirst().subject(),
                            left.getFirst().what()));
        }
        savedAt = now;
        lockedAt = now;
    }

    /** What the judgements so far come to, as a rating that is never stored. */
    Rating draft(Performance performance) {
        var stage = new RatingCase(
                associationId,
                id,
                code(),
                performance.scenarioId(),
                performance.formId(),
                performance.contentVersion(),
                performance.crisis(),
                begunAt);
        var sheet = new Rating(stage, rater, performance.competences(), performance.recorded(), begunAt);
        log.forEach(entry -> sheet.judge(JudgementCodec.decode(entry), begunAt));
        return sheet;
    }

    /** What is missing before it can be locked; nobody was there to be advised. */
    List<LeftToDo> left(Performance performance) {
        return draft(performance).left().stream()
                .filter(left -> !left.subject().equals(LeftToDo.ADVICE))
                .toList();
    }

    RatingSheet sheet(Performance performance) {
        return RatingSheet.of(draft(performance), code()).inCalibration(id, isLocked(), savedAt, left(performance));
    }

    /** Of a note that is being typed only its latest wording is kept. */
    private void remember(Judgement judgement) {
        var entry = judgement;
        if (judgement instanceof Judgement.NoteWritten typed
                && !log.isEmpty()
                && JudgementCodec.decode(log.getLast()) instanceof Judgement.NoteWritten earlier
                && earlier.competence().equals(typed.competence())) {
            log.removeLast();
            entry = new Judgement.NoteWritten(typed.competence(), earlier.before(), typed.after());
        }
        var text = JudgementCodec.encode(entry);
        if (text.length() > LONGEST_ENTRY) {
            throw new RatingRefused("This note is too long to be kept.");
        }
        log.add(text);
    }

    private void requireOpen() {
        if (isLocked()) {
            throw new RatingRefused("This rating is locked.");
        }
    }

    boolean isLocked() {
        return lockedAt != null;
    }

    /** How people speak of it; the replay's own id would tell what is planted in it. */
    String code() {
        return testId == null ? "Training " + position : "Test " + position;
    }

    UUID id() {
        return id;
    }

    UUID associationId() {
        return associationId;
    }

    PersonId rater() {
        return rater;
    }

    LicenceFamily family() {
        return family;
    }

    @Nullable
    UUID testId() {
        return testId;
    }

    int position() {
        return position;
    }

    String replayId() {
        return replayId;
    }

    String courseHash() {
        return courseHash;
    }

    int round() {
        return round;
    }

    Instant begunAt() {
        return begunAt;
    }

    @Nullable
    Instant lockedAt() {
        return lockedAt;
    }
}
