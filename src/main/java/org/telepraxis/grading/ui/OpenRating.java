package org.telepraxis.grading.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.NestedRuntimeException;
import org.telepraxis.grading.CalibrationDesk;
import org.telepraxis.grading.ChangedElsewhere;
import org.telepraxis.grading.Comparison;
import org.telepraxis.grading.Desk;
import org.telepraxis.grading.Judgement;
import org.telepraxis.grading.Performance;
import org.telepraxis.grading.RatingDesk;
import org.telepraxis.grading.RatingRefused;
import org.telepraxis.grading.RatingSheet;
import org.telepraxis.simulation.AttemptRecord;

/** The rating that lies open in one window: what it shows is what the database holds, and what is said goes there first. */
final class OpenRating {

    /** How a judgement fared. */
    enum Saved {
        YES,
        /** Another window was first; the sheet shows what is saved there. */
        CHANGED_ELSEWHERE,
        REFUSED,
        /** The database could not be reached; nothing is lost while the page stays open. */
        NOT_NOW
    }

    interface Watcher {
        void changed(Saved how, String message);
    }

    private final Desk desk;
    private final UUID id;
    private final @Nullable Supplier<AttemptRecord> session;
    private final Performance performance;
    private final List<Watcher> watchers = new ArrayList<>();
    private final List<Judgement> unsaved = new ArrayList<>();
    private RatingSheet sheet;

    OpenRating(RatingDesk desk, UUID id) {
        this(desk, id, () -> desk.record(id));
    }

    /** A reference replay: what the session found out by itself is kept back, and there is no candidate to write to. */
    OpenRating(CalibrationDesk desk, UUID id) {
        this(desk, id, null);
    }

    private OpenRating(Desk desk, UUID id, @Nullable Supplier<AttemptRecord> session) {
        this.desk = desk;
        this.id = id;
        this.session = session;
        this.sheet = desk.open(id);
        this.performance = desk.performance(id);
    }

    void watch(Watcher watcher) {
        watchers.add(watcher);
    }

    UUID id() {
        return id;
    }

    Performance performance() {
        return performance;
    }

    /** The session, to be walked through. */
    Optional<AttemptRecord> record() {
        return Optional.ofNullable(session).map(Supplier::get);
    }

    boolean inCalibration() {
        return session == null;
    }

    RatingSheet sheet() {
        return sheet;
    }

    Optional<Comparison> comparison() {
        return desk.comparison(id);
    }

    RatingSheet.CriterionSheet criterion(String competence) {
        return sheet.criterion(competence).orElseThrow();
    }

    /** Saves a judgement; what could not be saved before goes first, so that the order of the judgements stands. */
    Saved say(Judgement judgement) {
        if (!unsaved.isEmpty() && retry() == Saved.NOT_NOW) {
            keep(judgement);
            return Saved.NOT_NOW;
        }
        return save(judgement);
    }

    private Saved save(Judgement judgement) {
        try {
            sheet = desk.judge(id, judgement);
            return tell(Saved.YES, "");
        } catch (ChangedElsewhere changed) {
            sheet = desk.open(id);
            return tell(Saved.CHANGED_ELSEWHERE, message(changed));
        } catch (RatingRefused refused) {
            return tell(Saved.REFUSED, message(refused));
        } catch (NestedRuntimeException unreachable) {
            keep(judgement);
            return tell(Saved.NOT_NOW, "");
        }
    }

    /** Says again what could not be saved; stops at the first that still cannot. */
    Saved retry() {
        var again = List.copyOf(unsaved);
        unsaved.clear();
        var how = Saved.YES;
        for (var judgement : again) {
            if (how == Saved.NOT_NOW) {
                keep(judgement);
            } else {
                how = save(judgement);
            }
        }
        return how;
    }

    /** Of a note only its latest wording is worth keeping. */
    private void keep(Judgement judgement) {
        if (judgement instanceof Judgement.NoteWritten note) {
            unsaved.removeIf(earlier -> earlier instanceof Judgement.NoteWritten same
                    && same.competence().equals(note.competence()));
        }
        if (judgement instanceof Judgement.AdviceWritten advice) {
            unsaved.removeIf(
                    earlier -> earlier instanceof Judgement.AdviceWritten same && same.part() == advice.part());
        }
        unsaved.add(judgement);
    }

    Saved lock() {
        try {
            sheet = desk.lock(id);
            return tell(Saved.YES, "");
        } catch (RatingRefused refused) {
            sheet = desk.open(id);
            return tell(Saved.REFUSED, message(refused));
        }
    }

    void reload() {
        sheet = desk.open(id);
        tell(Saved.YES, "");
    }

    private Saved tell(Saved how, String message) {
        List.copyOf(watchers).forEach(watcher -> watcher.changed(how, message));
        return how;
    }

    private static String message(RuntimeException e) {
        return String.valueOf(e.getMessage());
    }
}
