package org.telepraxis.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.telepraxis.association.AssociationSummary;
import org.telepraxis.grading.AllocationDesk;
import org.telepraxis.grading.Drawing;
import org.telepraxis.grading.Judgement;
import org.telepraxis.grading.Mark;
import org.telepraxis.grading.RatingDesk;
import org.telepraxis.grading.RatingRefused;
import org.telepraxis.grading.RatingSheet;
import org.telepraxis.grading.RatingStatus;
import org.telepraxis.identity.PersonSummary;
import org.telepraxis.identity.Role;

/** What raters do at the same moment: nothing is lost, nothing happens twice. */
abstract class RatingsSuite {

    private static final String OPEN_SEATS =
            "select count(*) from grading_rating where case_id = ? and status in ('ASSIGNED', 'IN_PROGRESS')";

    @Autowired
    ApplicationContext node;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    RatingDesk desk;

    private Raters raters;
    private AssociationSummary association;
    private List<PersonSummary> supervisors;
    private Map<PersonSummary, UUID> drawn;
    private UUID judged;

    @BeforeEach
    void aSessionIsHandedInAndTwoOfThreeAreDrawn() {
        var learners = new Learners(node);
        raters = new Raters(node);
        association = learners.association("Busy");
        var candidate = learners.person(association, "Ada Brook", Role.TRAINEE);
        supervisors = supervisors(learners, association);
        learners.passCheck(candidate.id(), "c3");
        learners.passCheck(candidate.id(), "c7");
        learners.handIn(candidate.id());
        drawn = raters.drawn(supervisors);
        judged = jdbc.sql("select case_id from grading_rating where id = ?")
                .param(first())
                .query((row, _) -> row.getObject(1, UUID.class))
                .single();
    }

    private static List<PersonSummary> supervisors(Learners learners, AssociationSummary association) {
        var supervisors = new ArrayList<PersonSummary>();
        for (var name : List.of("Bo Lind", "Cy Marsh", "Di Orme")) {
            supervisors.add(learners.person(association, name, Role.SUPERVISOR));
        }
        return supervisors;
    }

    @RepeatedTest(3)
    void whenBothGiveItBackTheOneWhoIsLeftIsDrawnOnce() throws Exception {
        assertThat(Together.at(() -> giveBack(holder(first())), () -> giveBack(holder(second()))))
                .containsOnly(true);

        var open = jdbc.sql(
                        "select rater_value from grading_rating where case_id = ? and status in ('ASSIGNED', 'IN_PROGRESS')")
                .param(judged)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
        var left = supervisors.stream()
                .filter(supervisor -> !drawn.containsKey(supervisor))
                .findFirst()
                .orElseThrow();
        assertThat(open).containsExactly(left.id().value());
        assertThat(number("select count(*) from grading_rating where case_id = ? and status = 'RETURNED'"))
                .isEqualTo(2);
    }

    @RepeatedTest(3)
    void whatIsLockedIsWhatWasSavedBefore() throws Exception {
        var rater = holder(first());
        raters.complete(rater, first());

        var outcomes = Together.at(
                () -> SignedIn.as(rater, () -> desk.lock(first())),
                () -> SignedIn.as(
                        rater, () -> desk.judge(first(), new Judgement.MarkGiven("CRI-3", Mark.SOUND, Mark.SKILLED))));

        var sheet = SignedIn.as(rater, () -> desk.open(first()));
        boolean edited = outcomes.get(1) instanceof RatingSheet;
        assertThat(sheet.status()).isEqualTo(RatingStatus.LOCKED);
        assertThat(sheet.criterion("CRI-3").orElseThrow().mark()).isEqualTo(edited ? Mark.SKILLED : Mark.SOUND);
        if (!edited) {
            assertThat(outcomes.get(1)).isInstanceOf(RatingRefused.class);
        }
    }

    @RepeatedTest(3)
    void aRaterWhoLocksWhileTheOtherWithdrawsIsStillCounted() throws Exception {
        var staying = holder(first());
        var leaving = holder(second());
        raters.complete(staying, first());

        var outcomes = Together.at(() -> SignedIn.as(staying, () -> desk.lock(first())), () -> giveBack(leaving));

        assertThat(outcomes).noneMatch(Exception.class::isInstance);
        assertThat(number("select count(*) from grading_rating where case_id = ? and status = 'LOCKED'"))
                .isOne();
        assertThat(number("select locked from grading_case where id = ?")).isOne();
        assertThat(number("select count(*) from grading_case where id = ? and closed_at is not null"))
                .isZero();
        var third = supervisors.stream()
                .filter(supervisor -> !drawn.containsKey(supervisor))
                .findFirst()
                .orElseThrow();
        var seat = jdbc.sql("select id from grading_rating where case_id = ? and rater_value = ?")
                .params(judged, third.id().value())
                .query((row, _) -> row.getObject(1, UUID.class))
                .single();

        raters.rateAsSound(third, seat);

        assertThat(number("select count(*) from grading_case where id = ? and closed_at is not null"))
                .isOne();
    }

    @RepeatedTest(3)
    void whoeverLocksAndWithdrawsInTwoWindowsDoesOneOfTheTwo() throws Exception {
        var rater = holder(first());
        raters.complete(rater, first());

        var outcomes = Together.at(() -> SignedIn.as(rater, () -> desk.lock(first())), () -> giveBack(rater));

        assertThat(outcomes).filteredOn(RatingRefused.class::isInstance).hasSize(1);
        boolean locked = outcomes.getFirst() instanceof RatingSheet;
        assertThat(number("select count(*) from grading_rating where case_id = ? and status = 'LOCKED'"))
                .isEqualTo(locked ? 1 : 0);
        assertThat(number("select count(*) from grading_rating where case_id = ? and status <> 'RETURNED'"))
                .isEqualTo(2);
    }

    @RepeatedTest(3)
    void whoeverTypesWhileTheirTimeRunsOutKeepsTheRatingOrIsTold() throws Exception {
        var rater = holder(first());
        SignedIn.as(rater, () -> desk.open(first()));
        jdbc.sql("update grading_rating set lease_until = ? where id = ?")
                .params(Timestamp.from(Instant.now().minus(Duration.ofHours(1))), first())
                .update();

        var outcomes = Together.at(
                () -> SignedIn.as(
                        rater, () -> desk.judge(first(), new Judgement.NoteWritten("CRI-3", "", "While typing."))),
                () -> Drawing.takeBackOverdue(node));

        var status = jdbc.sql("select status from grading_rating where id = ?")
                .param(first())
                .query(String.class)
                .single();
        if (outcomes.getFirst() instanceof RatingSheet) {
            assertThat(status).isEqualTo("IN_PROGRESS");
            assertThat(jdbc.sql("select note from grading_criterion where rating_id = ? and competence = 'CRI-3'")
                            .param(first())
                            .query(String.class)
                            .single())
                    .isEqualTo("While typing.");
            assertThat(jdbc.sql("select lease_until from grading_rating where id = ?")
                            .param(first())
                            .query((row, _) -> row.getTimestamp(1).toInstant())
                            .single())
                    .isAfter(Instant.now());
        } else {
            assertThat(outcomes.getFirst()).isInstanceOf(RatingRefused.class);
            assertThat(status).isEqualTo("RETURNED");
        }
        assertThat(outcomes.getLast()).isNotInstanceOfAny(NullPointerException.class, IllegalStateException.class);
        if (outcomes.getLast() instanceof Exception lost) {
            assertThat(lost).isInstanceOf(ConcurrencyFailureException.class);
        }
    }

    @Test
    void whatCanBeTakenBackIsTakenBackOnceByTwoAtOnce() throws Exception {
        jdbc.sql("update grading_rating set lease_until = ? where id = ?")
                .params(Timestamp.from(Instant.now().minus(Duration.ofHours(1))), first())
                .update();

        Together.at(() -> Drawing.takeBackOverdue(node), () -> Drawing.takeBackOverdue(node));

        assertThat(number("select count(*) from grading_rating where case_id = ? and status <> 'RETURNED'"))
                .isEqualTo(2);
        assertThat(number("select count(*) from grading_rating where case_id = ? and status = 'RETURNED'"))
                .isOne();
    }

    /** The lot has nobody left; two chief assessors seat somebody by hand. */
    @RepeatedTest(3)
    void theLastSeatIsTakenByOneOfTwo() throws Exception {
        var learners = new Learners(node);
        giveBack(holder(first()));
        giveBack(holder(second()));
        assertThat(number(OPEN_SEATS)).isOne();
        var chiefs = List.of(
                learners.person(association, "Cordelia Reed", Role.CHIEF_ASSESSOR),
                learners.person(association, "Isaura Reed", Role.CHIEF_ASSESSOR));
        var fresh = supervisors(learners, association);

        var outcomes = Together.at(
                () -> seat(chiefs.getFirst(), fresh.getFirst()), () -> seat(chiefs.getLast(), fresh.getLast()));

        assertThat(outcomes).containsOnlyOnce("seated");
        assertThat(outcomes).filteredOn(RatingRefused.class::isInstance).hasSize(1);
        assertThat(number(OPEN_SEATS)).isEqualTo(2);
    }

    private String seat(PersonSummary chief, PersonSummary rater) {
        return SignedIn.as(chief, () -> {
            node.getBean(AllocationDesk.class).seat(judged, rater.id(), "The lot found nobody.");
            return "seated";
        });
    }

    private UUID first() {
        return drawn.values().stream().sorted().findFirst().orElseThrow();
    }

    private UUID second() {
        return drawn.values().stream().sorted().skip(1).findFirst().orElseThrow();
    }

    private PersonSummary holder(UUID rating) {
        return drawn.entrySet().stream()
                .filter(seat -> seat.getValue().equals(rating))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private boolean giveBack(PersonSummary rater) {
        return SignedIn.as(rater, () -> {
            desk.declareConflict(Objects.requireNonNull(drawn.get(rater)), "I know the case from supervision.");
            return true;
        });
    }

    private int number(String sql) {
        return jdbc.sql(sql).param(judged).query(Integer.class).single();
    }
}
