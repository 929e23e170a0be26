package org.telepraxis.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.telepraxis.association.AssociationSummary;
import org.telepraxis.examination.AdoptedCut;
import org.telepraxis.examination.BankUpload;
import org.telepraxis.examination.Bookings;
import org.telepraxis.examination.CorrectionKind;
import org.telepraxis.examination.CorrectionPreview;
import org.telepraxis.examination.Corrections;
import org.telepraxis.examination.ExamDesk;
import org.telepraxis.examination.ExamPlaces;
import org.telepraxis.examination.ExamPlan;
import org.telepraxis.examination.ExamRefused;
import org.telepraxis.examination.ExamResults;
import org.telepraxis.examination.Examinations;
import org.telepraxis.examination.Invigilation;
import org.telepraxis.examination.ItemBanks;
import org.telepraxis.examination.ItemFigures;
import org.telepraxis.examination.JudgeDesk;
import org.telepraxis.examination.NoSuchExam;
import org.telepraxis.examination.OpenElsewhere;
import org.telepraxis.examination.OpenPaper;
import org.telepraxis.examination.PaperState;
import org.telepraxis.examination.Roster;
import org.telepraxis.examination.SittingsOffice;
import org.telepraxis.examination.StandardSetting;
import org.telepraxis.examination.Stroke;
import org.telepraxis.examination.Stroke.Kind;
import org.telepraxis.examination.Treatment;
import org.telepraxis.identity.PersonSummary;
import org.telepraxis.identity.Role;

/** Examinations under bad connections, on two devices, at the end of the time. */
abstract class ExaminationSuite {

    @Autowired
    ApplicationContext node;

    @Autowired
    ExamDesk desk;

    @Autowired
    Bookings bookings;

    @Autowired
    SittingsOffice office;

    @Autowired
    Examinations examinations;

    @Autowired
    ItemBanks banks;

    @Autowired
    Invigilation invigilation;

    @Autowired
    ExamResults results;

    @Autowired
    Corrections corrections;

    @Autowired
    ExamPlaces places;

    @Autowired
    StandardSetting setting;

    @Autowired
    JudgeDesk judging;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Clock clock;

    private Examining exams;
    private AssociationSummary association;
    private PersonSummary officer;
    private PersonSummary invigilator;
    private PersonSummary ada;
    private PersonSummary bo;
    private UUID examination;
    private UUID sitting;
    private UUID paper;

    @BeforeEach
    void aSittingIsOpen() {
        var learners = new Learners(node);
        association = learners.association("North");
        exams = new Examining(node);
        officer = learners.person(association, "Ottoline Vale", Role.OFFICER);
        invigilator = learners.person(association, "Ines Marsh", Role.SUPERVISOR);
        ada = learners.person(association, "Ada Brook", Role.TRAINEE);
        bo = learners.person(association, "Bo Lind", Role.TRAINEE);
        examination = exams.examination(officer, exams.plan(exams.bankOf(officer, "North", 8)));
        sitting = exams.sitting(officer, examination, invigilator);
        paper = SignedIn.as(ada, () -> bookings.book(sitting));
    }

    @Test
    void keepsAnAnswerOnceHoweverOftenItIsSent() throws Exception {
        var open = exams.begun(ada, paper);
        var answers = Examining.answers(open, Examining.LAPTOP, 5);

        var outcomes = Together.at(
                () -> record(open, answers), () -> record(open, answers), () -> record(open, answers.subList(0, 2)));

        assertThat(outcomes).noneMatch(Exception.class::isInstance);
        assertThat(record(open, answers).entries()).isEqualTo(5);
        assertThat(record(open, answers).answers()).hasSize(5);
    }

    @Test
    void goesOnWhereALostConnectionLeftOff() {
        var open = exams.begun(ada, paper);
        var answers = Examining.answers(open, Examining.LAPTOP, 8);
        record(open, answers.subList(0, 3));

        assertThatThrownBy(() -> record(open, answers.subList(5, 8)))
                .isInstanceOf(ExamRefused.class)
                .hasMessageContaining("missing");
        assertThat(record(open, answers.subList(1, 8)).answers()).hasSize(8);
    }

    @Test
    void keepsNothingThatTheServerDidNotFinish() {
        var open = exams.begun(ada, paper);
        var answers = Examining.answers(open, Examining.LAPTOP, 2);
        record(open, answers.subList(0, 1));

        SignedIn.as(
                ada,
                () -> new TransactionTemplate(transactions).<String>execute(status -> {
                    desk.record(paper, open.page(), answers);
                    status.setRollbackOnly();
                    return "killed";
                }));

        assertThat(reopened().answers()).containsOnlyKeys(0);
        assertThat(record(reopened(), answers).answers()).containsOnlyKeys(0, 1);
    }

    @Test
    void tellsAnOlderPageThatAnotherDeviceGoesOn() {
        var laptop = exams.begun(ada, paper);
        record(laptop, Examining.answers(laptop, Examining.LAPTOP, 2));
        var phone = reopened();

        assertThat(phone.answers()).containsOnlyKeys(0, 1);
        assertThatThrownBy(() -> record(laptop, Examining.answers(phone, Examining.LAPTOP, 4)))
                .isInstanceOf(OpenElsewhere.class);
        assertThatThrownBy(() -> SignedIn.as(ada, () -> desk.look(paper, laptop.page())))
                .isInstanceOf(OpenElsewhere.class);
        assertThatThrownBy(() -> SignedIn.as(ada, () -> desk.handIn(paper, laptop.page())))
                .isInstanceOf(OpenElsewhere.class);
        assertThat(record(phone, Examining.answers(phone, Examining.PHONE, 3)).answers())
                .hasSize(3);
    }

    @Test
    void letsNoUnsentAnswerOfAnOldPageOverwriteALaterOne() {
        var laptop = exams.begun(ada, paper);
        var unsent = new Stroke(Examining.LAPTOP, 1, Kind.ANSWER, 0, other(laptop, 0), laptop.entries());
        var phone = reopened();
        record(phone, Examining.answers(phone, Examining.PHONE, 1));
        var back = reopened();

        var after = record(back, List.of(unsent));

        assertThat(after.answers().get(0))
                .isEqualTo(Examining.right(after.questions().getFirst()));
        assertThat(after.known()).containsEntry(Examining.LAPTOP, 1);
    }

    @Test
    void handsInOnceWhileAnAnswerIsOnItsWay() throws Exception {
        var open = exams.begun(ada, paper);
        record(open, Examining.answers(open, Examining.LAPTOP, 11));
        var last = Examining.answers(open, Examining.LAPTOP, 12).subList(11, 12);

        var outcomes = Together.at(() -> handIn(open), () -> record(open, last), () -> handIn(open));

        assertThat(outcomes).noneMatch(Exception.class::isInstance);
        var place = place(ada);
        assertThat(place.state()).isEqualTo(PaperState.HANDED_IN);
        assertThat(place.correct()).isEqualTo(12 - place.late());
        assertThat(place.kept()).isEqualTo(12 - place.late());
    }

    @Test
    void countsWhatWasSavedWhenTheTimeEndsAndKeepsOnRecordWhatCameLate() {
        var open = exams.begun(ada, paper);
        record(open, Examining.answers(open, Examining.LAPTOP, 9));
        passTime("update exam_paper set ends_at = ? where id = ?", -60, paper);

        var after = record(open, Examining.answers(open, Examining.LAPTOP, 12).subList(9, 12));

        assertThat(after.state()).isEqualTo(PaperState.HANDED_IN);
        assertThat(after.timeUp()).isTrue();
        assertThat(after.late()).isEqualTo(3);
        assertThat(after.questions()).isEmpty();
        assertThat(place(ada).correct()).isEqualTo(9);
    }

    @Test
    void handsInWhatNobodyComesBackTo() throws Exception {
        var open = exams.begun(ada, paper);
        record(open, Examining.answers(open, Examining.LAPTOP, 6));
        passTime("update exam_paper set ends_at = ? where id = ?", -60, paper);

        var outcomes = Together.at(
                () -> SignedIn.as(officer, () -> office.get(sitting)),
                () -> SignedIn.as(ada, bookings::mine),
                () -> SignedIn.as(invigilator, () -> invigilation.roster(sitting)));

        assertThat(outcomes).noneMatch(Exception.class::isInstance);
        assertThat(place(ada).correct()).isEqualTo(6);
        assertThat(place(ada).timeUp()).isTrue();
    }

    @Test
    void takesAnAnswerThatWasUnderWayWhenTheTimeEnded() {
        var open = exams.begun(ada, paper);
        passTime("update exam_paper set ends_at = ? where id = ?", -3, paper);

        assertThat(record(open, Examining.answers(open, Examining.LAPTOP, 1)).answers())
                .hasSize(1);
    }

    @Test
    void stopsTheClockDuringAnApprovedBreakAndHidesTheQuestions() {
        SignedIn.as(officer, () -> {
            office.accommodate(paper, 15, 10, "A quarter more, and a break.");
            return officer;
        });
        var open = exams.begun(ada, paper);
        assertThat(Duration.between(open.now(), open.endsAt())).isGreaterThan(Duration.ofMinutes(44));

        var resting = SignedIn.as(ada, () -> desk.takeBreak(paper, open.page()));
        assertThat(resting.onBreak()).isTrue();
        assertThat(resting.questions()).isEmpty();
        assertThatThrownBy(() -> record(open, Examining.answers(open, Examining.LAPTOP, 1)))
                .isInstanceOf(ExamRefused.class);
        passTime("update exam_paper set break_since = ? where id = ?", -240, paper);

        var back = SignedIn.as(ada, () -> desk.comeBack(paper, open.page()));
        assertThat(back.breakLeft()).isBetween(350, 360);
        assertThat(Duration.between(open.endsAt(), back.endsAt()).toSeconds()).isBetween(240L, 250L);
        assertThat(back.questions()).hasSize(12);
    }

    @Test
    void givesEachPaperItsOwnOrderOfTheSameItems() {
        var hers = exams.begun(ada, paper);
        var his = exams.begun(bo, SignedIn.as(bo, () -> bookings.book(sitting)));

        assertThat(hers.questions())
                .extracting(OpenPaper.Question::stem)
                .containsExactlyInAnyOrderElementsOf(
                        his.questions().stream().map(OpenPaper.Question::stem).toList());
        assertThat(reopened().questions()).isEqualTo(hers.questions());
    }

    @Test
    void tellsNobodyAKeyOrAnOptionsOwnNameBeforeTheEnd() {
        var open = exams.begun(ada, paper);
        record(open, Examining.answers(open, Examining.LAPTOP, 12));

        var said = reopened() + " " + SignedIn.as(ada, bookings::mine) + SignedIn.as(ada, bookings::offers)
                + SignedIn.as(invigilator, () -> invigilation.roster(sitting));

        assertThat(said).doesNotContain("secretkey", "Because of", "correct=1", "CRI-1-0");
    }

    @Test
    void showsAResultOnlyWhenItIsReleased() {
        var open = exams.begun(ada, paper);
        record(open, Examining.answers(open, Examining.LAPTOP, 12));
        handIn(open);

        assertThatThrownBy(() -> SignedIn.as(ada, () -> bookings.result(paper))).isInstanceOf(ExamRefused.class);
        assertThat(results.of(ada.id(), association.id().value())).isEmpty();
        assertThatThrownBy(() -> release()).isInstanceOf(ExamRefused.class);
        passTime("update exam_sitting set closes_at = ? where id = ?", -1, sitting);
        release();

        var result = SignedIn.as(ada, () -> bookings.result(paper));
        assertThat(result.passed()).isTrue();
        assertThat(result.correct()).isEqualTo(12);
        assertThat(result.competences()).hasSize(3);
        assertThat(result.toString()).doesNotContain("Question", "secretkey");
        assertThat(results.of(ada.id(), association.id().value())).containsExactly(result);
    }

    @Test
    void keepsTheCutThatWasInForceWhenAPaperWasBegun() {
        var open = exams.begun(ada, paper);
        SignedIn.as(officer, () -> {
            examinations.stateCut(examination, 95, "Higher.", clock.instant().plusSeconds(600));
            examinations.change(
                    examination, exams.plan(examinations.get(examination).plan().bank()));
            return officer;
        });
        passTime("update exam_cut set effective_from = ? where examination_id = ? and percent = 95", -1, examination);
        record(open, Examining.answers(open, Examining.LAPTOP, 8));
        handIn(open);

        assertThat(place(ada).passed()).isTrue();
    }

    @Test
    void givesTheLastSeatToOneOfTwo() throws Exception {
        var small = exams.sitting(officer, examination, invigilator, 1);
        var learners = new Learners(node);
        var cy = learners.person(association, "Cy Fenn", Role.TRAINEE);

        var outcomes = Together.at(
                () -> SignedIn.as(bo, () -> bookings.book(small)), () -> SignedIn.as(cy, () -> bookings.book(small)));

        assertThat(outcomes).filteredOn(ExamRefused.class::isInstance).hasSize(1);
        assertThat(SignedIn.as(officer, () -> office.get(small)).places()).hasSize(1);
    }

    @Test
    void holdsWhoFailedToTheDaysBetween() {
        var open = exams.begun(ada, paper);
        handIn(open);

        assertThatThrownBy(() -> SignedIn.as(ada, () -> bookings.book(sitting)))
                .isInstanceOf(ExamRefused.class)
                .hasMessageContaining("14 days");
    }

    @Test
    void keepsAnInvigilatorsNoteAndShowsThemNoResult() {
        var open = exams.begun(ada, paper);
        record(open, Examining.answers(open, Examining.LAPTOP, 4));
        SignedIn.as(invigilator, () -> {
            invigilation.note(sitting, paper, "The fire alarm rang for two minutes.");
            return invigilator;
        });

        var seen = SignedIn.as(invigilator, () -> invigilation.roster(sitting));
        assertThat(seen.notes())
                .singleElement()
                .satisfies(note -> assertThat(note.about()).isEqualTo("Ada Brook"));
        assertThat(seen.places()).singleElement().satisfies(place -> {
            assertThat(place.kept()).isEqualTo(4);
            assertThat(place.correct()).isNull();
        });
        assertThatThrownBy(() -> SignedIn.as(bo, () -> desk.open(paper))).isInstanceOf(NoSuchExam.class);
    }

    @Test
    void refusesABankWithErrorsAndNamesTheirLines() {
        var text = Examining.bank("North", 8)
                .replace("id: private", "id: another")
                .replaceFirst("competence: CRI-1", "competence: CRI-9");

        var refused = SignedIn.as(officer, () -> banks.upload("next.yaml", text));

        assertThat(refused)
                .isInstanceOfSatisfying(
                        BankUpload.Refused.class,
                        upload -> assertThat(upload.problems())
                                .singleElement()
                                .asString()
                                .startsWith("next.yaml:5: error: there is no competence 'CRI-9'"));
    }

    @Test
    void refusesAnItemThatChangedButKeptItsVersion() {
        var text = Examining.bank("North", 8).replaceFirst("Question 1 on CRI-1", "Another question on CRI-1");

        assertThat(SignedIn.as(officer, () -> banks.upload("next.yaml", text)))
                .isInstanceOfSatisfying(
                        BankUpload.Refused.class,
                        upload -> assertThat(upload.problems())
                                .singleElement()
                                .asString()
                                .contains("has changed but is still version 1", "write 'version: 2'"));
        var raised = text.replaceFirst("    type: ", "    version: 2\n    type: ");
        assertThat(SignedIn.as(officer, () -> banks.upload("next.yaml", raised)))
                .isInstanceOfSatisfying(BankUpload.Accepted.class, upload -> {
                    assertThat(upload.changed()).isEqualTo(1);
                    assertThat(upload.bank().edition()).isEqualTo(2);
                    assertThat(upload.bank().items()).isEqualTo(24);
                });
    }

    @Test
    void drawsWhatWasShownLeastAndRestsWhatWasShownOften() {
        exams.begun(ada, paper);
        var bank = examinations(examination);
        var shown = SignedIn.as(officer, () -> banks.items(bank));
        assertThat(shown).filteredOn(item -> item.shown() == 1).hasSize(12);

        var second = exams.sitting(officer, examination, invigilator);
        exams.begun(bo, SignedIn.as(bo, () -> bookings.book(second)));

        assertThat(SignedIn.as(officer, () -> banks.items(bank)))
                .allSatisfy(item -> assertThat(item.shown()).isEqualTo(1));
    }

    @Test
    void keepsJudgesBlindUntilTheSecondRoundAndAdoptsTheirCutOnce() throws Exception {
        var learners = new Learners(node);
        var cy = learners.person(association, "Cy Fenn", Role.SUPERVISOR);
        var late = learners.person(association, "Di Wren", Role.SUPERVISOR);
        var panel = exams.panel(officer, examination);
        judge(cy, panel, 60);
        var hers = SignedIn.as(invigilator, () -> {
            judging.agree(panel, "None.");
            return judging.open(panel);
        });
        assertThat(hers.lines()).allSatisfy(line -> {
            assertThat(line.others()).isEmpty();
            assertThat(line.facility()).isNull();
        });
        assertThatThrownBy(() -> SignedIn.as(officer, () -> {
                    setting.goOn(panel);
                    return officer;
                }))
                .isInstanceOf(ExamRefused.class);
        judge(invigilator, panel, 70);
        SignedIn.as(late, () -> {
            judging.agree(panel, "None.");
            judging.judge(panel, judging.open(panel).lines().getFirst().item(), 5);
            return late;
        });
        goOn(panel);
        var between = SignedIn.as(officer, () -> setting.report(panel));
        assertThat(between.isFirst()).isTrue();
        assertThat(between.round().cut().known()).isPresent();
        assertThat(SignedIn.as(cy, () -> judging.open(panel)).lines())
                .allSatisfy(line -> assertThat(line.others()).containsExactly(60, 70));
        judge(cy, panel, 66);
        judge(invigilator, panel, 70);
        goOn(panel);

        assertThatThrownBy(() -> adopt(panel, 67)).hasMessageContaining("never moved downward");
        assertThatThrownBy(() -> adopt(panel, 71)).hasMessageContaining("one standard error");
        var outcomes = Together.at(() -> adopt(panel, 69), () -> adopt(panel, 69));

        assertThat(outcomes).filteredOn(Exception.class::isInstance).hasSize(1);
        assertThat(SignedIn.as(officer, () -> examinations.get(examination)).cuts())
                .filteredOn(AdoptedCut::byPanel)
                .singleElement()
                .satisfies(cut -> assertThat(cut.percent()).isEqualTo(69));
    }

    @Test
    void keepsFlagsAcrossDevicesAndNeverTakesOneForAnAnswer() {
        var laptop = exams.begun(ada, paper);
        record(
                laptop,
                List.of(
                        new Stroke(Examining.LAPTOP, 1, Kind.FLAG, 2, List.of(), 0),
                        new Stroke(Examining.LAPTOP, 2, Kind.FLAG, 5, List.of(), 0),
                        new Stroke(Examining.LAPTOP, 3, Kind.UNFLAG, 2, List.of(), 0)));

        var phone = reopened();
        assertThat(phone.flagged()).containsExactly(5);
        assertThat(phone.answers()).isEmpty();
        handIn(phone);
        assertThat(place(ada).kept()).isZero();
    }

    @Test
    void showsAResultAtOnceWhereThatIsTheRule() {
        var plan = exams.plan(examinations(examination));
        var quick = exams.examination(
                officer, new ExamPlan(plan.bank(), "Quick", plan.blueprint(), 30, true, 1000, 0, 3, 14, true));
        var now = exams.sitting(officer, quick, invigilator);
        var own = SignedIn.as(ada, () -> bookings.book(now));
        handIn(answering(ada, own, 9));

        assertThat(SignedIn.as(ada, () -> bookings.result(own)).correct()).isEqualTo(9);
        awaitMail("exam-result:" + own, 1);
    }

    @Test
    void creditsAFaultyQuestionToEverybodyOnceAndSaysWhy() throws Exception {
        handIn(answering(ada, paper, 7));
        over();
        var last = wrong();
        assertThat(place(ada).passed()).isFalse();
        assertThat(preview(last, Treatment.CREDITED)).isEqualTo(new CorrectionPreview(1, 1, 0, 0));

        var outcomes = Together.at(() -> credit(last), () -> credit(last));

        assertThat(outcomes)
                .filteredOn(Exception.class::isInstance)
                .singleElement()
                .isInstanceOf(ExamRefused.class);
        assertThat(place(ada).correct()).isEqualTo(8);
        assertThat(place(ada).passed()).isTrue();
        release();
        assertThat(SignedIn.as(ada, () -> bookings.result(paper)).corrections())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.kind()).isEqualTo(CorrectionKind.ITEM_CREDITED);
                    assertThat(one.reason()).isEqualTo("Two answers are right.");
                });
        assertThat(audited("examination.item-credited")).isOne();
        var bank = examinations(examination);
        assertThat(SignedIn.as(officer, () -> banks.items(bank)))
                .filteredOn(item -> !item.retired().isEmpty())
                .singleElement()
                .satisfies(item -> assertThat(item.id()).isEqualTo(last));
    }

    @Test
    void takesAQuestionOutAndAsksForTheSamePercentageOfTheOthers() {
        handIn(answering(ada, paper, 7));
        over();
        var wrong = SignedIn.as(officer, () -> corrections.items(sitting)).stream()
                .filter(item -> item.right() == 0)
                .toList();
        assertThat(wrong).hasSize(5);

        // 60% of 12 are 8 questions; of 11 they are 7.
        takeOut(wrong.getFirst().id());

        assertThat(place(ada).asked()).isEqualTo(11);
        assertThat(place(ada).correct()).isEqualTo(7);
        assertThat(place(ada).passed()).isTrue();
        wrong.subList(1, 5).forEach(item -> takeOut(item.id()));
        var right = SignedIn.as(officer, () -> corrections.items(sitting)).stream()
                .filter(item -> item.treatment() == Treatment.COUNTS)
                .toList();
        takeOut(right.getFirst().id());
        assertThatThrownBy(() -> takeOut(right.getLast().id()))
                .isInstanceOf(ExamRefused.class)
                .hasMessageContaining("annul the sitting");
    }

    @Test
    void takesNoPassBackThatWasTold() {
        handIn(answering(ada, paper, 8));
        over();
        var right = SignedIn.as(officer, () -> corrections.items(sitting)).stream()
                .filter(item -> item.right() == 1)
                .toList();
        assertThat(preview(right.getFirst().id(), Treatment.TAKEN_OUT)).isEqualTo(new CorrectionPreview(1, 0, 0, 0));
        takeOut(right.get(0).id());
        release();
        assertThat(place(ada).passed()).isTrue();
        assertThat(preview(right.get(1).id(), Treatment.TAKEN_OUT)).isEqualTo(new CorrectionPreview(1, 0, 0, 0));
        takeOut(right.get(1).id());
        // 6 of 10 are 60%; without the next it is 5 of 9.
        assertThat(preview(right.get(2).id(), Treatment.TAKEN_OUT)).isEqualTo(new CorrectionPreview(1, 0, 0, 1));
        takeOut(right.get(2).id());

        assertThat(place(ada).correct()).isEqualTo(5);
        assertThat(place(ada).kept()).isEqualTo(5);
        assertThat(place(ada).stands()).isTrue();
        assertThat(SignedIn.as(ada, () -> bookings.result(paper))).satisfies(result -> {
            assertThat(result.passed()).isTrue();
            assertThat(result.stands()).isTrue();
            assertThat(result.needed()).isEqualTo(6);
        });
    }

    @Test
    void countsLateAnswersWhenAnOfficerSaysSo() {
        var open = exams.begun(ada, paper);
        record(open, Examining.answers(open, Examining.LAPTOP, 7));
        passTime("update exam_paper set ends_at = ? where id = ?", -60, paper);
        record(open, Examining.answers(open, Examining.LAPTOP, 12).subList(7, 12));
        over();
        assertThat(place(ada).passed()).isFalse();
        assertThatThrownBy(() -> countLate(" ")).isInstanceOf(ExamRefused.class);
        assertThat(place(ada).correct()).isEqualTo(7);

        countLate("The hall had no connection for the last ten minutes.");

        assertThat(place(ada).correct()).isEqualTo(12);
        assertThatThrownBy(() -> countLate("Again.")).isInstanceOf(ExamRefused.class);
    }

    @Test
    void annulsAPaperAndLeavesItsCandidateEveryAttempt() {
        handIn(answering(ada, paper, 2));
        over();
        release();
        SignedIn.as(officer, () -> {
            corrections.annul(paper, false, "The screen reader did not start.");
            return officer;
        });

        assertThatThrownBy(() -> SignedIn.as(ada, () -> bookings.result(paper)))
                .isInstanceOf(ExamRefused.class)
                .hasMessageContaining("The screen reader did not start.");
        assertThat(results.of(ada.id(), association.id().value())).isEmpty();
        var again = exams.sitting(officer, examination, invigilator);
        var second = SignedIn.as(ada, () -> bookings.book(again));
        handIn(answering(ada, second, 3));
        SignedIn.as(officer, () -> {
            corrections.annul(second, true, "Somebody else sat at the screen.");
            return officer;
        });
        var third = exams.sitting(officer, examination, invigilator);
        assertThatThrownBy(() -> SignedIn.as(ada, () -> bookings.book(third))).hasMessageContaining("14 days");
    }

    @Test
    void annulsASittingWithWhoeverStillWrites() {
        handIn(answering(ada, paper, 12));
        var his = exams.begun(bo, SignedIn.as(bo, () -> bookings.book(sitting)));
        SignedIn.as(officer, () -> {
            corrections.annulSitting(sitting, "The questions were found on a public page.");
            return officer;
        });

        assertThat(SignedIn.as(officer, () -> office.get(sitting)).places())
                .allSatisfy(place -> assertThat(place.state()).isEqualTo(PaperState.ANNULLED));
        assertThat(SignedIn.as(bo, () -> desk.look(his.id(), his.page())).questions())
                .isEmpty();
        assertThat(SignedIn.as(officer, () -> corrections.of(sitting)))
                .singleElement()
                .satisfies(one -> assertThat(one.papers()).isEqualTo(2));
    }

    @Test
    void writesToTheCandidateWhenAPlaceIsBookedTakenBackAndItsResultReleased() {
        awaitMail("exam-booked:" + paper, 1);
        var other = exams.sitting(officer, examination, invigilator);
        var his = SignedIn.as(bo, () -> bookings.book(other));
        assertThat(places.soon(Duration.ofDays(1)))
                .extracting(ExamPlaces.ExamPlace::paper)
                .contains(paper, his);
        SignedIn.as(officer, () -> {
            office.cancel(his);
            return officer;
        });
        awaitMail("exam-cancelled:" + his, 1);
        assertThat(places.soon(Duration.ofDays(1)))
                .extracting(ExamPlaces.ExamPlace::paper)
                .doesNotContain(his);

        handIn(answering(ada, paper, 12));
        over();
        release();

        awaitMail("exam-result:" + paper, 1);
        assertThat(jdbc.sql("select attachment from mail where mail_key like ?")
                        .param("exam-booked:" + paper + "%")
                        .query(String.class)
                        .single())
                .contains("SUMMARY:Knowledge of Northland");
    }

    private void awaitMail(String key, int mails) {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> jdbc.sql("select count(*) from mail where mail_key like ?")
                                .param(key + "%")
                                .query(Integer.class)
                                .single()
                        == mails);
    }

    @Test
    void asksAnchorsAgainAndSaysHowTheyMoved() {
        over();
        var plan = exams.plan(examinations(examination));
        var linked = exams.examination(
                officer, new ExamPlan(plan.bank(), "Linked", plan.blueprint(), 30, true, 1000, 25, 3, 0, false));
        var first = exams.sitting(officer, linked, invigilator);
        sit(first, 0);
        passTime("update exam_sitting set opens_at = ? where id = ?", -86_400, first);
        var second = exams.sitting(officer, linked, invigilator);
        sit(second, 12);

        var figures = SignedIn.as(officer, () -> node.getBean(ItemFigures.class).of(linked));

        assertThat(figures.items()).hasSize(21);
        assertThat(figures.drift()).hasSize(3).allSatisfy(one -> {
            assertThat(one.then().known().orElseThrow().value()).isZero();
            assertThat(one.now().known().orElseThrow().value()).isEqualTo(1);
            assertThat(one.change().known().orElseThrow().value()).isEqualTo(1);
        });
    }

    @Test
    void refusesASittingWithMoreSeatsThanItemsMayStandOnPapers() {
        var plan = exams.plan(examinations(examination));
        var rare = exams.examination(
                officer, new ExamPlan(plan.bank(), "Rare", plan.blueprint(), 30, true, 25, 0, 3, 0, false));

        // The sitting of the other examination holds twelve of the 24 items for its twenty seats.
        exams.sitting(officer, rare, invigilator, 25);

        assertThatThrownBy(() -> exams.sitting(officer, rare, invigilator, 6))
                .isInstanceOf(ExamRefused.class)
                .hasMessageContaining("on 6 more papers");
    }

    private void sit(UUID where, int questions) {
        for (var person : List.of(ada, bo)) {
            var own = SignedIn.as(person, () -> bookings.book(where));
            var open = answering(person, own, questions);
            SignedIn.as(person, () -> desk.handIn(own, open.page()));
        }
    }

    private OpenPaper answering(PersonSummary candidate, UUID id, int questions) {
        var open = exams.begun(candidate, id);
        return SignedIn.as(
                candidate, () -> desk.record(id, open.page(), Examining.answers(open, Examining.LAPTOP, questions)));
    }

    private UUID wrong() {
        return SignedIn.as(officer, () -> corrections.items(sitting)).stream()
                .filter(item -> item.right() == 0)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private CorrectionPreview preview(UUID item, Treatment treatment) {
        return SignedIn.as(officer, () -> corrections.preview(sitting, item, treatment));
    }

    private String credit(UUID item) {
        return SignedIn.as(officer, () -> {
            corrections.voidItem(sitting, item, Treatment.CREDITED, "Two answers are right.", true);
            return "credited";
        });
    }

    private void takeOut(UUID item) {
        SignedIn.as(officer, () -> {
            corrections.voidItem(sitting, item, Treatment.TAKEN_OUT, "Its key was wrong.", false);
            return officer;
        });
    }

    private void countLate(String reason) {
        SignedIn.as(officer, () -> {
            corrections.countLate(paper, reason);
            return officer;
        });
    }

    private int audited(String act) {
        return jdbc.sql("select count(*) from audit_entry where act = ? and subject = ?")
                .params(act, sitting.toString())
                .query(Integer.class)
                .single();
    }

    private void over() {
        passTime("update exam_sitting set closes_at = ? where id = ?", -1, sitting);
    }

    private void judge(PersonSummary judge, UUID panel, int percent) {
        SignedIn.as(judge, () -> {
            judging.agree(panel, "None.");
            judging.open(panel).lines().forEach(line -> judging.judge(panel, line.item(), percent));
            judging.handIn(panel);
            return judge;
        });
    }

    private void goOn(UUID panel) {
        SignedIn.as(officer, () -> {
            setting.goOn(panel);
            return officer;
        });
    }

    private String adopt(UUID panel, double percent) {
        return SignedIn.as(officer, () -> {
            setting.adopt(panel, percent, "Safety.", clock.instant().plusSeconds(60));
            return "adopted";
        });
    }

    private UUID examinations(UUID id) {
        return SignedIn.as(officer, () -> examinations.get(id).plan().bank());
    }

    private static List<Integer> other(OpenPaper open, int question) {
        var wrong = new ArrayList<>(Examining.right(open.questions().get(question)));
        if (wrong.size() == 1) {
            wrong.set(0, (wrong.getFirst() + 1) % 4);
        } else {
            Collections.reverse(wrong);
        }
        return wrong;
    }

    private void release() {
        SignedIn.as(officer, () -> {
            office.release(sitting);
            return officer;
        });
    }

    private Roster.Place place(PersonSummary candidate) {
        return SignedIn.as(officer, () -> office.get(sitting)).places().stream()
                .filter(place -> place.candidate().equals(candidate.name()))
                .findFirst()
                .orElseThrow();
    }

    private OpenPaper reopened() {
        return SignedIn.as(ada, () -> desk.open(paper));
    }

    private OpenPaper record(OpenPaper open, List<Stroke> strokes) {
        return SignedIn.as(ada, () -> desk.record(paper, open.page(), strokes));
    }

    private OpenPaper handIn(OpenPaper open) {
        return SignedIn.as(ada, () -> desk.handIn(open.id(), open.page()));
    }

    private void passTime(String update, int seconds, UUID id) {
        jdbc.sql(update)
                .params(Timestamp.from(clock.instant().plusSeconds(seconds)), id)
                .update();
    }
}
