package org.telepraxis.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.telepraxis.association.AssociationSummary;
import org.telepraxis.grading.ActionResult;
import org.telepraxis.grading.AllocationDesk;
import org.telepraxis.grading.AllocationSettings;
import org.telepraxis.grading.Calibration;
import org.telepraxis.grading.CalibrationDesk;
import org.telepraxis.grading.CalibrationOverview;
import org.telepraxis.grading.Finding;
import org.telepraxis.grading.Judgement;
import org.telepraxis.grading.LicenceFamily;
import org.telepraxis.grading.LicenceStanding;
import org.telepraxis.grading.LicenceSummary;
import org.telepraxis.grading.Mark;
import org.telepraxis.grading.NotYours;
import org.telepraxis.grading.Obstacle;
import org.telepraxis.grading.OpenCase;
import org.telepraxis.grading.RaterRegister;
import org.telepraxis.grading.RatingRefused;
import org.telepraxis.grading.RatingStatus;
import org.telepraxis.identity.PersonSummary;
import org.telepraxis.identity.Role;

/** From the first training replay to being drawn, and what the chief assessor can do about it. */
abstract class LicensingSuite {

    private static final LicenceFamily FAMILY = LicenceFamily.CRISIS;

    @Autowired
    ApplicationContext node;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Calibration calibration;

    @Autowired
    CalibrationDesk desk;

    @Autowired
    RaterRegister register;

    @Autowired
    AllocationDesk allocation;

    @Autowired
    AllocationSettings settings;

    private Learners learners;
    private AssociationSummary association;
    private PersonSummary chief;
    private PersonSummary rater;

    @BeforeEach
    void aSupervisorWithoutALicence() {
        learners = new Learners(node);
        association = learners.association("North");
        chief = learners.person(association, "Cordelia Reed", Role.CHIEF_ASSESSOR);
        rater = unlicensed("Bo Lind");
    }

    @Test
    void asksForTheCourseAndADeclarationFirst() {
        var way = new Calibrated(node, rater);
        assertThatThrownBy(() -> way.train(FAMILY)).isInstanceOf(RatingRefused.class);
        learners.passCheck(rater.id(), Calibration.COURSE);
        assertThatThrownBy(() -> way.test(FAMILY)).hasMessage("Declare your interests first.");
        assertThatThrownBy(() -> SignedIn.as(rater, () -> {
                    calibration.declare(Set.of("en"), "None.", false);
                    return "declared";
                }))
                .isInstanceOf(RatingRefused.class);
        assertThat(overview().mayBegin()).isFalse();

        way.ready();

        assertThat(overview().mayBegin()).isTrue();
        assertThat(way.train(FAMILY)).isEqualTo(way.train(FAMILY));
    }

    @Test
    void showsTheKeyOfATrainingReplayOnceItIsLockedAndNothingBefore() {
        var way = new Calibrated(node, rater).ready();
        var id = way.train(FAMILY);

        assertThat(SignedIn.as(rater, () -> desk.performance(id)).actions())
                .isNotEmpty()
                .allSatisfy(action -> {
                    assertThat(action.result()).isEqualTo(ActionResult.OPEN);
                    assertThat(action.reason()).isEmpty();
                });
        way.rate(id, level -> level);
        assertThat(SignedIn.as(rater, () -> calibration.feedback(id))).isEmpty();
        way.lock(id);

        assertThat(SignedIn.as(rater, () -> calibration.feedback(id))).hasValueSatisfying(feedback -> {
            assertThat(feedback.same()).isEqualTo(feedback.criteria().size());
            assertThat(feedback.criteria()).allSatisfy(row -> {
                assertThat(row.why()).isNotBlank();
                assertThat(row.passages()).isNotEmpty();
            });
            assertThat(feedback.actions())
                    .allSatisfy(action -> assertThat(action.own()).isEqualTo(action.key()));
        });
        assertThat(way.replay(way.train(FAMILY))).isNotEqualTo(way.replay(id));
        var other = unlicensed("Cy Marsh");
        assertThatThrownBy(() -> SignedIn.as(other, () -> calibration.feedback(id)))
                .isInstanceOf(NotYours.class);
    }

    @Test
    void whoFailsTrainsPassesAndIsDrawn() throws Exception {
        learners.handIn(learners.learner(association));
        var way = new Calibrated(node, rater).ready();
        var seen = new ArrayList<String>();

        var first = way.test(FAMILY);
        var replays = way.replaysOf(first);
        assertThat(replays).hasSize(10);
        replays.forEach(id -> seen.add(way.replay(id)));
        replays.forEach(way::rateKindly);

        var failed = SignedIn.as(rater, () -> calibration.test(first));
        assertThat(failed.passed()).isFalse();
        assertThat(failed.findings()).hasSize(6).extracting(Finding::met).contains(false);
        assertThat(standing()).isEqualTo(LicenceStanding.NONE);
        assertThatThrownBy(() -> way.test(FAMILY)).hasMessageContaining("training replays first");
        for (int i = 0; i < 3; i++) {
            var training = way.train(FAMILY);
            seen.add(way.replay(training));
            way.rateAsKey(training);
        }

        var second = way.test(FAMILY);
        var unseen = way.replaysOf(second);
        assertThat(unseen.stream().map(way::replay)).doesNotContainAnyElementsOf(seen);
        unseen.subList(0, unseen.size() - 2).forEach(way::rateAsKey);
        assertThat(SignedIn.as(rater, () -> calibration.feedback(unseen.getFirst())))
                .as("the key stays shut until the end")
                .isEmpty();

        // Two windows lock the last two at the same moment.
        var last = unseen.subList(unseen.size() - 2, unseen.size());
        last.forEach(id -> way.rate(id, level -> level));
        var outcomes = Together.at(() -> way.lock(last.getFirst()), () -> way.lock(last.getLast()));

        assertThat(outcomes).hasOnlyElementsOfType(String.class);
        var passed = SignedIn.as(rater, () -> calibration.test(second));
        assertThat(passed.passed()).as(passed.findings().toString()).isTrue();
        assertThat(passed.findings()).hasSize(6).allMatch(Finding::met);
        assertThat(standing()).isEqualTo(LicenceStanding.VALID);
        assertThat(jdbc.sql("select count(*) from grading_licence where rater_value = ?")
                        .param(rater.id().value())
                        .query(Integer.class)
                        .single())
                .isOne();
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(opened().raters())
                        .extracting(OpenCase.Seat::rater)
                        .containsExactly(rater.name()));
    }

    @Test
    void beginsOneTestHoweverManyWindowsBeginIt() throws Exception {
        var way = new Calibrated(node, rater).ready();

        var begun = Together.at(() -> way.test(FAMILY), () -> way.test(FAMILY), () -> way.train(FAMILY));
        var trained = Together.at(() -> way.train(FAMILY), () -> way.train(FAMILY));

        assertThat(begun).hasOnlyElementsOfType(UUID.class);
        assertThat(begun.get(0)).isEqualTo(begun.get(1));
        assertThat(Set.copyOf(trained)).containsExactly(begun.get(2));
        assertThat(jdbc.sql("select count(*) from grading_licence_test where rater_value = ?")
                        .param(rater.id().value())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void twoWindowsOnOneReplayLoseNothing() throws Exception {
        var id = new Calibrated(node, rater).ready().train(FAMILY);
        var competences = SignedIn.as(rater, () -> desk.open(id)).criteria().stream()
                .map(criterion -> criterion.competence())
                .toList();

        var outcomes = Together.at(
                () -> judge(id, new Judgement.MarkGiven(competences.get(0), null, Mark.SOUND)),
                () -> judge(id, new Judgement.MarkGiven(competences.get(1), null, Mark.UNSAFE)),
                () -> judge(id, new Judgement.NoteWritten(competences.get(0), "", "好, “quoted”\n\u0001")));

        assertThat(outcomes).containsOnly("saved");
        var sheet = SignedIn.as(rater, () -> desk.open(id));
        assertThat(sheet.criterion(competences.get(0)).orElseThrow().mark()).isEqualTo(Mark.SOUND);
        assertThat(sheet.criterion(competences.get(0)).orElseThrow().note()).isEqualTo("好, “quoted”\n\u0001");
        assertThat(sheet.criterion(competences.get(1)).orElseThrow().mark()).isEqualTo(Mark.UNSAFE);
    }

    @Test
    void theChiefAssessorSuspendsAndReinstatesWithAReason() {
        var licensed = learners.person(association, "Dee Holt", Role.SUPERVISOR);
        var licence = Objects.requireNonNull(licence(licensed).id());

        assertThatThrownBy(() -> as(chief, () -> register.suspend(licence, " ")))
                .isInstanceOf(RatingRefused.class);
        as(chief, () -> register.suspend(licence, "Two failures overlooked."));
        assertThat(licence(licensed).standing()).isEqualTo(LicenceStanding.SUSPENDED);

        learners.handIn(learners.learner(association));
        await().atMost(Duration.ofSeconds(30)).until(() -> !opened().obstacles().isEmpty());
        assertThat(opened().raters()).isEmpty();
        assertThat(opened().obstacles()).containsKeys(Obstacle.SUSPENDED, Obstacle.NO_LICENCE);

        as(chief, () -> register.reinstate(licence, "Retrained."));
        await().atMost(Duration.ofSeconds(30)).until(() -> opened().raters().size() == 1);
        var elsewhere = learners.person(learners.association("South"), "Cato Vine", Role.CHIEF_ASSESSOR);
        assertThatThrownBy(() -> as(elsewhere, () -> register.suspend(licence, "Not mine.")))
                .hasMessage("There is no such licence.");
    }

    @Test
    void seatsByHandUnderTheSameRulesAndNamesNoCandidate() throws Exception {
        var one = learners.person(association, "Dee Holt", Role.SUPERVISOR);
        var own = learners.person(association, "Eva Kerr", Role.SUPERVISOR);
        var candidate = learners.person(association, "Zarathea Wynn", Role.TRAINEE);
        learners.passCheck(candidate.id(), "c3");
        as(chief, () -> settings.tie(own.id(), candidate.id()));
        learners.handIn(candidate.id());
        await().atMost(Duration.ofSeconds(30)).until(this::hasOneRater);

        var waiting = opened();
        assertThat(waiting.missing()).isOne();
        assertThat(waiting.raters()).extracting(OpenCase.Seat::rater).containsExactly(one.name());
        assertThatThrownBy(() -> as(chief, () -> allocation.seat(waiting.caseId(), own.id(), "Short of raters.")))
                .hasMessage("Eva Kerr has a tie with the candidate.");
        assertThatThrownBy(() -> as(chief, () -> allocation.seat(waiting.caseId(), rater.id(), "Short of raters.")))
                .hasMessage("Bo Lind holds no licence for these scenarios.");
        var shown = SignedIn.as(chief, () -> List.of(allocation.open(), allocation.choices(waiting.caseId())))
                .toString();
        assertThat(shown)
                .contains("Dee Holt", "Eva Kerr")
                .doesNotContain("Zarathea", candidate.id().toString());

        var two = learners.person(association, "Fay Lowe", Role.SUPERVISOR);
        var three = learners.person(association, "Gus Mohr", Role.SUPERVISOR);
        Together.at(
                () -> as(chief, () -> allocation.seat(waiting.caseId(), two.id(), "By agreement.")),
                () -> as(chief, () -> allocation.seat(waiting.caseId(), three.id(), "By agreement.")));

        var full = opened();
        assertThat(full.missing()).as("one seat, given once").isZero();
        assertThat(full.raters()).hasSize(2);
        var last = full.raters().getLast();
        var free = last.rater().equals(two.name()) ? three : two;
        as(chief, () -> allocation.replace(last.ratingId(), free.id(), "On leave."));
        assertThat(opened().raters())
                .filteredOn(seat -> seat.status() != RatingStatus.RETURNED)
                .extracting(OpenCase.Seat::rater)
                .containsExactlyInAnyOrder(one.name(), free.name());
    }

    private boolean hasOneRater() {
        return SignedIn.as(chief, allocation::open).stream()
                .anyMatch(one -> one.raters().size() == 1);
    }

    private PersonSummary unlicensed(String name) {
        var person = learners.person(association, name, Role.SUPERVISOR);
        jdbc.sql("delete from grading_licence where rater_value = ?")
                .param(person.id().value())
                .update();
        return person;
    }

    private CalibrationOverview overview() {
        return SignedIn.as(rater, calibration::overview);
    }

    private LicenceStanding standing() {
        return overview().families().getFirst().licence().standing();
    }

    private LicenceSummary licence(PersonSummary person) {
        return SignedIn.as(chief, register::raters).stream()
                .filter(entry -> entry.person().equals(person.id()))
                .findFirst()
                .orElseThrow()
                .licences()
                .getFirst();
    }

    private OpenCase opened() {
        return await().atMost(Duration.ofSeconds(30))
                .until(() -> SignedIn.as(chief, allocation::open), open -> open.size() == 1)
                .getFirst();
    }

    private String judge(UUID id, Judgement judgement) {
        return SignedIn.as(rater, () -> {
            desk.judge(id, judgement);
            return "saved";
        });
    }

    private static String as(PersonSummary person, Runnable act) {
        return SignedIn.as(person, () -> {
            act.run();
            return "done";
        });
    }
}
