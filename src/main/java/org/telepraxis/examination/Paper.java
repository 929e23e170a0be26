package org.telepraxis.examination;

import jakarta.persistence.CollectionTable;
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
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.telepraxis.identity.Ids;
import org.telepraxis.identity.PersonId;

/**
 * One candidate's place in a sitting, and the paper that comes of it. Items, time and cut are fixed when it is begun. Its answers are the
 * log of its entries; when it is handed in, the last ones are marked.
 */
@Entity
@Table(name = "exam_paper")
class Paper {

    /** An answer that was on its way when the time ended still counts. */
    static final Duration GRACE = Duration.ofSeconds(20);

    @Id
    private UUID id;

    private UUID associationId;

    private UUID sittingId;

    private UUID examinationId;

    @Embedded
    @EmbeddedColumnNaming("candidate_%s")
    private PersonId candidate;

    @Enumerated(EnumType.STRING)
    private PaperState state = PaperState.BOOKED;

    private Instant bookedAt;

    private int extraMinutes;

    private int breakMinutes;

    private String accommodation = "";

    private long seed;

    /** The page that may write; another device that opens the paper takes its place. */
    private String page = "";

    private @Nullable Instant begunAt;

    private @Nullable Instant endsAt;

    private @Nullable Instant breakSince;

    private int breakSeconds;

    private @Nullable Instant handedInAt;

    private boolean timeUp;

    private int lateEntries;

    private @Nullable Double cut;

    private @Nullable Integer correct;

    private int asked;

    /** It was released as passed, and stays so whatever is corrected later. */
    private boolean stands;

    /** Whether it counts as an attempt; an annulled paper may not. */
    private boolean attempt = true;

    @ElementCollection
    @CollectionTable(name = "exam_paper_item", joinColumns = @JoinColumn(name = "paper_id"))
    @OrderColumn(name = "position")
    private List<Asked> items = new ArrayList<>();

    @Version
    private @Nullable Long version;

    Paper(Sitting sitting, PersonId candidate, Instant now) {
        this.id = Ids.next();
        this.associationId = sitting.associationId();
        this.sittingId = sitting.id();
        this.examinationId = sitting.examinationId();
        this.candidate = candidate;
        this.bookedAt = now;
    }

    @SuppressWarnings("NullAway.Init")
    protected Paper() {}

    void bookAgain(Instant now) {
        require(PaperState.CANCELLED, "There is a place for this person already.");
        state = PaperState.BOOKED;
        bookedAt = now;
    }

    void cancel() {
        require(PaperState.BOOKED, "The paper was begun; the place can no longer be given back.");
        state = PaperState.CANCELLED;
    }

    /** What was approved; before the paper is begun, or while it is under way. */
    void accommodate(int extra, int breaks, String note) {
        if (state != PaperState.BOOKED && state != PaperState.UNDER_WAY) {
            throw new ExamRefused("The paper is handed in; its time can no longer be changed.");
        }
        if (endsAt != null) {
            if (extra < extraMinutes || breaks < breakMinutes) {
                throw new ExamRefused("The paper is under way. Time can be added, not taken away.");
            }
            endsAt = endsAt.plus(Duration.ofMinutes(extra - extraMinutes));
        }
        extraMinutes = extra;
        breakMinutes = breaks;
        accommodation = note;
    }

    void begin(List<UUID> drawn, long seed, int minutes, double cut, Instant now) {
        require(PaperState.BOOKED, "The paper was begun already.");
        this.state = PaperState.UNDER_WAY;
        this.seed = seed;
        this.cut = cut;
        this.begunAt = now;
        this.endsAt = now.plus(Duration.ofMinutes(minutes + extraMinutes));
        drawn.forEach(item -> items.add(new Asked(item)));
        this.asked = items.size();
    }

    void openOn(String newPage) {
        page = newPage;
    }

    void takeBreak(Instant now) {
        require(PaperState.UNDER_WAY, "The paper is handed in.");
        if (breakSince != null) {
            return;
        }
        if (breakLeft() <= 0) {
            throw new ExamRefused("There is no break left.");
        }
        breakSince = now;
    }

    /** The clock goes on. It goes on by itself when the break is used up. */
    void comeBack(Instant now) {
        if (breakSince != null && endsAt != null) {
            int used = (int) Math.min(
                    breakLeft(),
                    Duration.between(breakSince, now).plusMillis(999).toSeconds());
            breakSeconds += used;
            endsAt = endsAt.plusSeconds(used);
            breakSince = null;
        }
    }

    /** The end as it would be if a break that is being taken ended now. */
    Instant endsAt(Instant now) {
        var end = Objects.requireNonNull(endsAt);
        return breakSince == null
                ? end
                : end.plusSeconds(Math.clamp(Duration.between(breakSince, now).toSeconds(), 0, breakLeft()));
    }

    boolean onBreak(Instant now) {
        return breakSince != null && Duration.between(breakSince, now).toSeconds() < breakLeft();
    }

    boolean isOver(Instant now) {
        return state == PaperState.UNDER_WAY && now.isAfter(endsAt(now).plus(GRACE));
    }

    void late() {
        lateEntries++;
    }

    void handIn(List<Asked> marked, boolean timeUp, Instant now) {
        require(PaperState.UNDER_WAY, "The paper is handed in already.");
        comeBack(now);
        state = PaperState.HANDED_IN;
        handedInAt = now;
        this.timeUp = timeUp;
        mark(marked);
    }

    private void mark(List<Asked> marked) {
        for (int i = 0; i < marked.size(); i++) {
            items.set(i, marked.get(i));
        }
        correct = (int) marked.stream().filter(Asked::scores).count();
        asked = (int) marked.stream().filter(Asked::counts).count();
    }

    /** Marks it once more. Who was told to have passed has passed. */
    void markAgain(List<Asked> marked, boolean released) {
        require(PaperState.HANDED_IN, "Only a paper that is handed in can be marked again.");
        boolean before = passed();
        mark(marked);
        stands = stands || before && released && !passed();
    }

    /** It no longer counts for a result. */
    void annul(boolean countsAsAttempt) {
        require(PaperState.HANDED_IN, "Only a paper that is handed in can be annulled.");
        state = PaperState.ANNULLED;
        attempt = countsAsAttempt;
    }

    /** Whether it uses up one of the attempts. */
    boolean isAttempt() {
        return attempt && (state == PaperState.HANDED_IN || state == PaperState.ANNULLED);
    }

    private void require(PaperState expected, String otherwise) {
        if (state != expected) {
            throw new ExamRefused(otherwise);
        }
    }

    boolean passed() {
        return stands || correct != null && cut != null && correct >= AdoptedCut.needed(cut, asked);
    }

    /** Whether it is passed only because that was told already. */
    boolean stands() {
        return stands;
    }

    int breakLeft() {
        return Math.max(0, breakMinutes * 60 - breakSeconds);
    }

    UUID id() {
        return id;
    }

    UUID associationId() {
        return associationId;
    }

    UUID sittingId() {
        return sittingId;
    }

    UUID examinationId() {
        return examinationId;
    }

    PersonId candidate() {
        return candidate;
    }

    PaperState state() {
        return state;
    }

    int extraMinutes() {
        return extraMinutes;
    }

    int breakMinutes() {
        return breakMinutes;
    }

    String accommodation() {
        return accommodation;
    }

    long seed() {
        return seed;
    }

    String page() {
        return page;
    }

    Instant bookedAt() {
        return bookedAt;
    }

    @Nullable
    Instant begunAt() {
        return begunAt;
    }

    @Nullable
    Instant handedInAt() {
        return handedInAt;
    }

    boolean timeUp() {
        return timeUp;
    }

    int lateEntries() {
        return lateEntries;
    }

    @Nullable
    Double cut() {
        return cut;
    }

    @Nullable
    Integer correct() {
        return correct;
    }

    int asked() {
        return asked;
    }

    List<Asked> items() {
        return List.copyOf(items);
    }
}
