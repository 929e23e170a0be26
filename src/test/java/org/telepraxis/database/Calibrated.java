package org.telepraxis.database;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.telepraxis.course.CourseCatalogue;
import org.telepraxis.courseware.ReferenceReplay;
import org.telepraxis.grading.ActionResult;
import org.telepraxis.grading.Calibration;
import org.telepraxis.grading.CalibrationDesk;
import org.telepraxis.grading.GlobalRating;
import org.telepraxis.grading.Judgement;
import org.telepraxis.grading.LicenceFamily;
import org.telepraxis.grading.Mark;
import org.telepraxis.identity.PersonSummary;

/** A supervisor on the way to a licence, who may know the key. */
final class Calibrated {

    private final Learners learners;
    private final Calibration calibration;
    private final CalibrationDesk desk;
    private final CourseCatalogue catalogue;
    private final JdbcClient jdbc;
    private final PersonSummary rater;

    Calibrated(ApplicationContext node, PersonSummary rater) {
        this.learners = new Learners(node);
        this.calibration = node.getBean(Calibration.class);
        this.desk = node.getBean(CalibrationDesk.class);
        this.catalogue = node.getBean(CourseCatalogue.class);
        this.jdbc = node.getBean(JdbcClient.class);
        this.rater = rater;
    }

    /** Has done the course and declared. */
    Calibrated ready() {
        learners.passCheck(rater.id(), Calibration.COURSE);
        return SignedIn.as(rater, () -> {
            calibration.declare(Set.of("en"), "None.", true);
            return this;
        });
    }

    UUID train(LicenceFamily family) {
        return SignedIn.as(rater, () -> calibration.train(family));
    }

    UUID test(LicenceFamily family) {
        return SignedIn.as(rater, () -> calibration.test(family));
    }

    List<UUID> replaysOf(UUID test) {
        return SignedIn.as(
                rater,
                () -> calibration.test(test).replays().stream()
                        .map(replay -> replay.id())
                        .toList());
    }

    String replay(UUID id) {
        return jdbc.sql("select replay_id from grading_calibration where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    void rateAsKey(UUID id) {
        rate(id, level -> level);
        lock(id);
    }

    /** Everything a level above the key, and every failure overlooked. */
    void rateKindly(UUID id) {
        rate(id, level -> Mark.SKILLED);
        lock(id);
    }

    /** Judges everything but does not lock. */
    void rate(UUID id, UnaryOperator<Mark> level) {
        var key = key(replay(id));
        boolean kind = level.apply(Mark.UNSAFE) != Mark.UNSAFE;
        SignedIn.as(rater, () -> {
            var anchor = desk.performance(id).transcript().getFirst().anchor();
            for (var criterion : desk.open(id).criteria()) {
                var competence = criterion.competence();
                var keyed = key.levels().stream()
                        .filter(one -> one.competence().equals(competence))
                        .findFirst()
                        .orElseThrow();
                desk.judge(
                        id, new Judgement.MarkGiven(competence, null, level.apply(Mark.values()[keyed.level() - 1])));
                desk.judge(id, new Judgement.NoteWritten(competence, "", "By the anchor."));
                desk.judge(id, new Judgement.EvidencePinned(competence, anchor));
            }
            for (var action : desk.performance(id).actions()) {
                var result = ActionResult.of(key.criticalActions().getOrDefault(action.id(), "not_triggered"));
                boolean must = action.type().equals("must");
                desk.judge(
                        id,
                        new Judgement.ActionContested(
                                action.id(),
                                kind ? must ? ActionResult.MET : ActionResult.NOT_TRIGGERED : result,
                                "As read in the transcript."));
            }
            return desk.judge(id, new Judgement.GlobalGiven(null, GlobalRating.PASS));
        });
    }

    String lock(UUID id) {
        return SignedIn.as(rater, () -> desk.lock(id).code());
    }

    private ReferenceReplay.Key key(String replay) {
        return catalogue.courses().stream()
                .flatMap(published -> published.course().replays().stream())
                .filter(one -> one.id().equals(replay))
                .findFirst()
                .orElseThrow()
                .key();
    }
}
