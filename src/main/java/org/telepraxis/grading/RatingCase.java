package org.telepraxis.grading;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.telepraxis.competence.CriticalOutcome;
import org.telepraxis.competence.Level;
import org.telepraxis.identity.Ids;
import org.telepraxis.identity.PersonId;

/** One performance under judgement, from hand-in until its result stands. */
@Entity
@Table(name = "grading_case")
class RatingCase extends AbstractAggregateRoot<RatingCase> {

    @Id
    private UUID id;

    private UUID associationId;

    private UUID attemptId;

    private String code;

    private String scenarioId;

    private String formId;

    private String contentVersion;

    private boolean crisis;

    /** In which it was given, as a two-letter code; whoever rates it has to know it. */
    private String language = "en";

    private Instant openedAt;

    private String title = "";

    private int minutes;

    private int seats = 2;

    /** 1 as a rule; 2 where others judge the same attempt again on appeal; 0 where no session lies behind it, in the demo. */
    private int judgingRound = 1;

    /** Changes with every lock, so that two raters who lock at the same moment cannot both miss the other. */
    private int locked;

    /** Changes with every rater drawn, so that one seat is never given twice. */
    private int drawn;

    private String thirdBecause = "";

    private @Nullable Instant closedAt;

    @ElementCollection
    @CollectionTable(name = "grading_result", joinColumns = @JoinColumn(name = "case_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = Rating.AT_ONCE)
    private List<FinalMark> result = new ArrayList<>();

    @Version
    private @Nullable Long version;

    RatingCase(
            UUID associationId,
            UUID attemptId,
            String code,
            String scenarioId,
            String formId,
            String contentVersion,
            boolean crisis,
            Instant now) {
        this.id = Ids.next();
        this.associationId = associationId;
        this.attemptId = attemptId;
        this.code = code;
        this.scenarioId = scenarioId;
        this.formId = formId;
        this.contentVersion = contentVersion;
        this.crisis = crisis;
        this.openedAt = now;
    }

    @SuppressWarnings("NullAway.Init")
    RatingCase() {}

    /** There is no session and no candidate: nobody can be told the result, and it cannot be appealed. */
    void hasNoSession() {
        judgingRound = 0;
    }

    /** What its raters read in their queue; kept so that a queue need not read sessions again. */
    void describe(String title, int minutes) {
        this.title = title;
        this.minutes = minutes;
    }

    void countDraw() {
        drawn++;
    }

    void countLock() {
        locked++;
    }

    /** Two raters differ in a way that a third has to decide. */
    void askThird(List<String> reasons) {
        if (isClosed() || seats == 3) {
            throw new IllegalStateException("A third opinion was asked for already.");
        }
        seats = 3;
        thirdBecause = String.join("\n", reasons);
    }

    /** The same attempt, to be judged again by others. */
    RatingCase again(String freshCode, Instant now) {
        var again =
                new RatingCase(associationId, attemptId, freshCode, scenarioId, formId, contentVersion, crisis, now);
        again.judgingRound = judgingRound + 1;
        again.language = language;
        again.describe(title, minutes);
        return again;
    }

    /** The result stands. It is announced unless it is only the opinion of an appeal's panel, which somebody still has to decide on. */
    void close(Result settled, PersonId candidate, boolean heldBack, Instant now) {
        if (isClosed()) {
            throw new IllegalStateException("The result stands already.");
        }
        closedAt = now;
        result.addAll(settled.marks());
        if (isFirst()) {
            registerEvent(rated(candidate, levels(settled.marks()), settled.actions(), 1, false, heldBack));
        }
    }

    /** Nobody needs to judge this any more. */
    void abandon(Instant now) {
        if (!isClosed()) {
            closedAt = now;
        }
    }

    /** What others found on appeal replaces the result; what stood before stays on record here. */
    PerformanceRated replacedBy(Result panel, PersonId candidate) {
        return rated(candidate, levels(panel.marks()), panel.actions(), 2, false, false);
    }

    PerformanceRated voided(PersonId candidate) {
        return rated(candidate, new TreeMap<>(), List.of(), 2, true, false);
    }

    private PerformanceRated rated(
            PersonId candidate,
            Map<String, @Nullable Level> levels,
            List<CriticalOutcome> actions,
            int evidence,
            boolean voided,
            boolean heldBack) {
        return new PerformanceRated(
                id,
                candidate,
                associationId,
                scenarioId + " form " + formId,
                attemptId,
                contentVersion,
                crisis,
                openedAt,
                levels,
                actions,
                evidence,
                voided,
                heldBack);
    }

    private static Map<String, @Nullable Level> levels(List<FinalMark> marks) {
        var levels = new TreeMap<String, @Nullable Level>();
        marks.forEach(mark -> mark.counted().ifPresent(level -> levels.put(mark.competence(), level)));
        return levels;
    }

    /** Whether this is the first judgement of the attempt, not one on appeal. */
    boolean isFirst() {
        return judgingRound == 1;
    }

    /** Whether there is a result; a case that nobody needs any more is closed without one. */
    boolean hasResult() {
        return isClosed() && !result.isEmpty();
    }

    boolean isClosed() {
        return closedAt != null;
    }

    boolean hasThird() {
        return seats == 3;
    }

    int seats() {
        return seats;
    }

    UUID id() {
        return id;
    }

    UUID associationId() {
        return associationId;
    }

    UUID attemptId() {
        return attemptId;
    }

    String code() {
        return code;
    }

    String scenarioId() {
        return scenarioId;
    }

    /** Empty for a performance that was opened before titles were kept. */
    String title() {
        return title;
    }

    int minutes() {
        return minutes;
    }

    Instant openedAt() {
        return openedAt;
    }

    String formId() {
        return formId;
    }

    LicenceFamily family() {
        return LicenceFamily.of(crisis);
    }

    String language() {
        return language;
    }

    List<String> thirdBecause() {
        return thirdBecause.lines().toList();
    }

    List<FinalMark> result() {
        return List.copyOf(result);
    }
}
