package org.telepraxis.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.AssertablePublishedEvents;
import org.springframework.modulith.test.Scenario;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.telepraxis.association.Associations;
import org.telepraxis.competence.EvidenceLedger;
import org.telepraxis.competence.Level;
import org.telepraxis.competence.PersonDecided;
import org.telepraxis.identity.AuditTrail;
import org.telepraxis.identity.People;
import org.telepraxis.identity.PersonId;
import org.telepraxis.identity.PersonSummary;
import org.telepraxis.identity.Role;
import org.telepraxis.simulation.AttemptRecords;

@ApplicationModuleTest(extraIncludes = {"identity", "association", "competence", "course", "shell"})
@ActiveProfiles("test")
class AppealsTest {

    private static final String STATEMENT =
            "At the second call the record shows my words before the line was lost, not after it.";
    private static final String REASONS = "The log shows what the appeal says it shows.";

    @Autowired
    People people;

    @Autowired
    Associations associations;

    @Autowired
    RatingDesk desk;

    @Autowired
    Licences licences;

    @Autowired
    RatingQueue queue;

    @Autowired
    RatingCases cases;

    @Autowired
    Ratings ratings;

    @Autowired
    Allocation allocation;

    @Autowired
    Feedback feedback;

    @Autowired
    FeedbackDesk feedbackDesk;

    @Autowired
    Appeals appeals;

    @Autowired
    AppealsOffice office;

    @Autowired
    AppealDeadlines deadlines;

    @Autowired
    JudgingSettings judging;

    @Autowired
    EvidenceLedger ledger;

    @Autowired
    AuditTrail audit;

    @Autowired
    JdbcClient jdbc;

    @MockitoBean
    Performances performances;

    @MockitoBean
    AttemptRecords attempts;

    Island island;
    PersonSummary chief;
    List<PersonSummary> supervisors;
    UUID attempt;

    @BeforeEach
    void aPerformanceIsHandedIn() {
        island = Island.founded(people, associations, licences);
        chief = member("Isaura", Role.CHIEF_ASSESSOR);
        supervisors = new ArrayList<>(island.supervisors());
        Stream.of("Wenzel", "Thandiwe")
                .map(name -> member(name, Role.SUPERVISOR))
                .forEach(supervisors::add);
        supervisors.forEach(rater -> Licensing.grant(licences, island.id(), rater.id()));
        attempt = UUID.randomUUID();
        when(performances.of(any())).thenReturn(SamplePerformance.of());
        when(performances.candidate(any())).thenReturn(island.candidate().id());
        allocation.open(attempt, island.id());
    }

    @Test
    void releasesFeedbackWhenTheResultStandsAndNamesNoRater() {
        var raters = rate(first(), Mark.SOUND);

        var letter = letter();

        assertThat(letter.stands().criteria())
                .extracting(criterion -> criterion.competence() + ": " + criterion.stands() + ", " + criterion.meaning()
                        + ", \"" + criterion.quotes().getFirst().text() + "\"")
                .containsExactly(
                        "CRI-3: 3 Sound, two channels, \"Phones Arjun.\"",
                        "TEC-2: 3 Sound, two channels, \"Phones Arjun.\"");
        assertThat(letter.stands().actions())
                .extracting(action -> action.id() + " " + action.result() + " " + action.atSeconds())
                .containsExactly("CA3 MET 125", "MN1 NOT_TRIGGERED null");
        assertThat(letter.stands().advice().keep()).isEqualTo("Words about Keep.");
        assertThat(letter.appealUntil()).isEqualTo(today().plusDays(30));
        assertThat(letter.mayAppeal()).isTrue();
        raters.forEach(rater -> assertThat(letter.toString())
                .doesNotContain(rater.name(), rater.email(), rater.id().value().toString()));
        assertThat(acts(first().id())).contains("grading.feedback-released");
    }

    @Test
    void holdsFeedbackAndLevelsBackUntilTheChiefAssessorReleasesThem(Scenario scenario) {
        rule(FeedbackRule.BY_HAND);
        var person = island.candidate().id();
        scenario.stimulate(() -> rate(first(), Mark.SOUND))
                .andWaitForStateChange(() -> ledger.of(person).size(), size -> size > 0)
                .andVerify(known -> assertThat(known).isOne());

        assertThat(trainee(feedback::mine)).isEmpty();
        assertThatThrownBy(this::letter).isInstanceOf(NoSuchElementException.class);
        assertThat(ledger.shownTo(person)).isEmpty();
        assertThat(chief(feedbackDesk::waiting))
                .singleElement()
                .satisfies(waiting -> assertThat(waiting.overdue()).isFalse());

        scenario.stimulate(() -> release(first().id()))
                .andWaitForStateChange(() -> ledger.shownTo(person).size(), size -> size > 0)
                .andVerify(shown -> assertThat(shown).isOne());
        release(first().id());
        assertThat(trainee(feedback::mine)).hasSize(1);
        assertThat(chief(feedbackDesk::waiting)).isEmpty();
    }

    @Test
    void releasesFeedbackAfterTheDecisionWhereTheRuleSaysSo(Scenario scenario) {
        rule(FeedbackRule.AFTER_THE_DECISION);
        rate(first(), Mark.SOUND);
        assertThat(trainee(feedback::mine)).isEmpty();

        scenario.publish(new Decided(island.candidate().id(), island.id()))
                .andWaitForStateChange(() -> trainee(feedback::mine).size(), size -> size > 0)
                .andVerify(released -> assertThat(released).isOne());
    }

    @Test
    void showsNobodyElsesFeedback() {
        rate(first(), Mark.SOUND);
        var stranger = member("Oisin", Role.TRAINEE);

        assertThatThrownBy(() -> Island.as(stranger, () -> feedback.letter(first().id())))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> Island.as(stranger, () -> feedback.record(first().id())))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(
                        () -> Island.as(stranger, () -> appeals.file(first().id(), AppealGround.PROCEDURE, STATEMENT)))
                .isInstanceOf(RatingRefused.class);
        assertThatThrownBy(() -> Island.as(supervisors.getFirst(), feedback::mine))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> trainee(office::all)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anAdmittedAppealGoesToTwoWhoHaveNotRatedItAndLooksLikeAnyOther() {
        var before = rate(first(), Mark.NOT_SHOWN);
        var appeal = file();

        admit(appeal);

        var panel = panel(appeal);
        var drawn = raters(panel);
        assertThat(drawn).hasSize(2).doesNotContainAnyElementsOf(before);
        assertThat(panel.code()).isNotEqualTo(first().code());
        var row = Island.as(drawn.getFirst(), queue::open).getFirst();
        assertThat(row.toString()).doesNotContainIgnoringCase("appeal").contains(panel.code());
        assertThat(Island.as(drawn.getFirst(), () -> desk.open(row.ratingId())).toString())
                .doesNotContainIgnoringCase("appeal");
        assertThat(file(appeal).rows().getFirst().first()).containsExactly("2 Not shown", "2 Not shown");
    }

    @Test
    void aChangedResultCountsAndTheOldRatingsStayOnRecord(Scenario scenario) {
        var person = island.candidate().id();
        scenario.stimulate(() -> rate(first(), Mark.NOT_SHOWN))
                .andWaitForStateChange(() -> ledger.levels(person).get("CRI-3"))
                .andVerify(held -> assertThat(held.level()).isEqualTo(Level.NOT_SHOWN));
        var old = rows(first());
        var appeal = file();
        admit(appeal);
        rate(panel(appeal), Mark.SOUND);
        assertThat(held(person)).as("a panel's opinion alone changes nothing").isEqualTo(Level.NOT_SHOWN);

        scenario.stimulate(() -> decide(appeal, AppealState.CHANGED))
                .andWaitForStateChange(() -> held(person), level -> level == Level.SOUND)
                .andVerify(level -> assertThat(level).isEqualTo(Level.SOUND));

        assertThat(ledger.of(person)).as("one performance, not two").hasSize(1);
        assertThat(ledger.changes(person)).hasSize(1);
        assertThat(rows(first())).isEqualTo(old);
        assertThat(file(appeal).rows().getFirst())
                .satisfies(row -> assertThat(row.first()).containsExactly("2 Not shown", "2 Not shown"))
                .satisfies(row -> assertThat(row.panel()).containsExactly("3 Sound", "3 Sound"))
                .satisfies(row -> assertThat(row.differs()).isTrue());
        var letter = letter();
        assertThat(letter.stands().criteria().getFirst().stands()).isEqualTo("3 Sound");
        assertThat(letter.before().orElseThrow().criteria().getFirst().stands()).isEqualTo("2 Not shown");
        assertThat(letter.appeals().getFirst().steps().getLast().words()).isEqualTo(REASONS);
        assertThat(letter.mayAppeal()).isFalse();
        assertThat(acts(appeal))
                .containsExactly("grading.appeal-filed", "grading.appeal-admitted", "grading.appeal-decided");
    }

    @Test
    void aResultThatIsUpheldStays(Scenario scenario) {
        var person = island.candidate().id();
        scenario.stimulate(() -> rate(first(), Mark.NOT_SHOWN))
                .andWaitForStateChange(() -> ledger.of(person).size(), size -> size > 0)
                .andVerify(known -> assertThat(known).isOne());
        var appeal = file();
        admit(appeal);
        assertThatThrownBy(() -> decide(appeal, AppealState.UPHELD)).hasMessageContaining("has not finished rating");
        rate(panel(appeal), Mark.NOT_SHOWN);

        decide(appeal, AppealState.UPHELD);

        assertThat(ledger.changes(person)).isEmpty();
        assertThat(letter().stands().criteria().getFirst().stands()).isEqualTo("2 Not shown");
        assertThatThrownBy(() -> decide(appeal, AppealState.CHANGED)).hasMessageContaining("moved on already");
    }

    @Test
    void aVoidSessionCountsAsNoneAndItsPanelGoesHome(Scenario scenario) {
        var person = island.candidate().id();
        scenario.stimulate(() -> rate(first(), Mark.NOT_SHOWN))
                .andWaitForStateChange(() -> ledger.of(person).size(), size -> size > 0)
                .andVerify(known -> assertThat(known).isOne());
        var appeal = file();
        admit(appeal);
        var drawn = raters(panel(appeal));

        scenario.stimulate(() -> decide(appeal, AppealState.VOIDED))
                .andWaitForStateChange(() -> Optional.of(ledger.of(person)).filter(List::isEmpty))
                .andVerify(none -> assertThat(none).isPresent());

        drawn.forEach(rater -> assertThat(Island.as(rater, queue::open)).isEmpty());
        allocation.fillAll();
        drawn.forEach(rater -> assertThat(Island.as(rater, queue::open)).isEmpty());
        assertThat(letter().isVoid()).isTrue();
        assertThat(rows(first())).as("the ratings stay on record").hasSize(2);
    }

    @Test
    void awithdrawnAppealSendsThePanelHomeAndLeavesRoomForAnother() {
        rate(first(), Mark.NOT_SHOWN);
        var appeal = file();
        admit(appeal);
        var drawn = raters(panel(appeal));

        withdraw(appeal);

        drawn.forEach(rater -> assertThat(Island.as(rater, queue::open)).isEmpty());
        assertThatThrownBy(() -> decide(appeal, AppealState.UPHELD)).isInstanceOf(RatingRefused.class);
        assertThatThrownBy(() -> withdraw(appeal)).hasMessageContaining("closed already");
        assertThat(letter().mayAppeal()).isTrue();
        assertThat(file()).isNotEqualTo(appeal);
        assertThatThrownBy(this::file).hasMessageContaining("appealed against this result already");
    }

    @Test
    void cannotBeFiledAfterTheLastDayOrWithoutSayingWhatWentWrong() {
        rate(first(), Mark.NOT_SHOWN);
        assertThatThrownBy(() -> trainee(() -> appeals.file(first().id(), AppealGround.PROCEDURE, "Unfair.")))
                .hasMessageContaining("at least 10 words");
        jdbc.sql("update grading_feedback set appeal_until = ? where case_id = ?")
                .params(today().minusDays(1), first().id())
                .update();

        assertThat(letter().mayAppeal()).isFalse();
        assertThatThrownBy(this::file).hasMessage("The last day to appeal has passed.");
    }

    @Test
    void marksAnAppealWhoseDayHasPassed() {
        rate(first(), Mark.NOT_SHOWN);
        var appeal = file();
        assertThat(file(appeal).story())
                .satisfies(story -> assertThat(story.overdue()).isFalse())
                .satisfies(story -> assertThat(story.acknowledgeBy()).isEqualTo(WorkingDays.after(story.filedAt(), 5)))
                .satisfies(story -> assertThat(story.decideBy()).isEqualTo(WorkingDays.after(story.filedAt(), 20)));
        jdbc.sql("update grading_appeal set acknowledge_by = ? where id = ?")
                .params(today().minusDays(1), appeal)
                .update();

        assertThat(chief(office::all).getFirst().story().overdue()).isTrue();
        refuse(appeal);
        assertThat(letter().appeals().getFirst())
                .satisfies(story -> assertThat(story.state()).isEqualTo(AppealState.REFUSED))
                .satisfies(story -> assertThat(story.overdue()).isFalse())
                .satisfies(story -> assertThat(story.steps().getFirst().words()).isEqualTo(REASONS));
    }

    @Test
    void threePeopleDecideOfWhomNoneHadToDoWithThePerformance() {
        var before = rate(first(), Mark.NOT_SHOWN);
        var appeal = file();
        admit(appeal);
        rate(panel(appeal), Mark.SOUND);
        var free = chief(() -> office.freeToDecide(appeal));
        assertThat(free)
                .extracting(PanelMember::name)
                .contains(chief.name())
                .doesNotContainAnyElementsOf(
                        before.stream().map(PersonSummary::name).toList());

        assertThatThrownBy(() -> decide(appeal, AppealState.CHANGED, List.of())).hasMessageContaining("Three people");
        var insider = new PanelMember(before.getFirst().id(), before.getFirst().name());
        var outside = PanelVoice.fromOutside("Ngaire Holt, Southern Board", AppealState.UPHELD);
        assertThatThrownBy(() -> decide(
                        appeal,
                        AppealState.CHANGED,
                        List.of(
                                PanelVoice.of(insider, AppealState.CHANGED),
                                PanelVoice.of(free.getFirst(), AppealState.CHANGED),
                                outside)))
                .hasMessageContaining("had to do with this performance");
        var split = List.of(
                PanelVoice.of(free.getFirst(), AppealState.CHANGED),
                PanelVoice.of(free.getLast(), AppealState.UPHELD),
                outside);
        assertThatThrownBy(() -> decide(appeal, AppealState.CHANGED, split)).hasMessageContaining("most of the three");
        assertThat(file(appeal).story().state()).as("a refused act is none").isEqualTo(AppealState.ADMITTED);

        decide(appeal, AppealState.UPHELD, split);

        assertThat(file(appeal).voices()).isEqualTo(split);
        assertThat(letter().toString()).doesNotContain(free.getFirst().name(), "Ngaire Holt");
    }

    @Test
    void rulesOfJudgingCountForWhatIsHandedInLaterOnly() {
        rateFirstSeat(first(), Mark.SOUND);
        chief(() -> {
            judging.set(new JudgingRules(1, 1, true, false), today(), REASONS);
            return true;
        });
        rate(first(), Mark.SKILLED);
        assertThat(first().isClosed())
                .as("one apart is near enough for what was handed in before")
                .isTrue();
        var appeal = file();
        assertThat(file(appeal).panelOfThree()).isTrue();

        attempt = UUID.randomUUID();
        allocation.open(attempt, island.id());
        rateFirstSeat(first(), Mark.SOUND);
        rate(first(), Mark.SKILLED);

        assertThat(first().hasThird()).isTrue();
        assertThat(chief(judging::history)).singleElement().satisfies(dated -> {
            assertThat(dated.by()).isEqualTo(chief.name());
            assertThat(dated.reason()).isEqualTo(REASONS);
        });
        assertThatThrownBy(() -> chief(() -> {
                    judging.set(JudgingRules.STANDARD, today().minusDays(1), REASONS);
                    return true;
                }))
                .hasMessageContaining("has passed");
        assertThatThrownBy(() -> trainee(judging::now)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void saysThatThePanelIsDoneAndWhichDaysAreNear(AssertablePublishedEvents events) {
        rate(first(), Mark.NOT_SHOWN);
        var appeal = file();
        assertThat(deadlines.within(Duration.ofDays(2)))
                .extracting(AppealDue::appealId)
                .doesNotContain(appeal);
        assertThat(near(appeal, Duration.ofDays(9)))
                .satisfies(due -> assertThat(due.admitted()).isFalse())
                .satisfies(due -> assertThat(due.overdue()).isFalse());
        admit(appeal);
        assertThat(deadlines.within(Duration.ofDays(9)))
                .extracting(AppealDue::appealId)
                .doesNotContain(appeal);
        assertThat(near(appeal, Duration.ofDays(40)).admitted()).isTrue();

        rate(panel(appeal), Mark.SOUND);

        assertThat(events)
                .contains(AppealPanelRated.class)
                .matching(said -> said.appealId().equals(appeal));
        withdraw(appeal);
        assertThat(deadlines.within(Duration.ofDays(40)))
                .extracting(AppealDue::appealId)
                .doesNotContain(appeal);
    }

    @Test
    void nobodyAnswersAnAppealAgainstARatingThatTheyGave() {
        var both = member("Balthasar", Role.SUPERVISOR, Role.CHIEF_ASSESSOR);
        rate(first(), Mark.NOT_SHOWN);
        var appeal = file();
        jdbc.sql("update grading_rating set rater_value = ? where id = ?")
                .params(both.id().value(), seats(first()).getFirst().id())
                .update();

        assertThatThrownBy(() -> Island.as(both, () -> {
                    office.admit(appeal, "");
                    return true;
                }))
                .hasMessageContaining("Somebody else has to answer");
    }

    @Test
    void ofTwoActsAtTheSameMomentOneStands() throws Exception {
        rate(first(), Mark.NOT_SHOWN);
        var appeal = file();

        var succeeded = atOnce(() -> admit(appeal), () -> withdraw(appeal));

        assertThat(succeeded).isEqualTo(1);
        assertThat(jdbc.sql("select count(*) from grading_appeal_act where appeal_id = ?")
                        .param(appeal)
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void whatIsOnRecordCanOnlyBeAddedToAndRead() {
        assertThat(Stream.of(
                                FiledAppeals.class,
                                AppealActs.class,
                                AppealVoices.class,
                                JudgingRuleRecords.class,
                                ReleasedFeedbacks.class)
                        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                        .filter(method -> !method.isSynthetic())
                        .map(method -> method.getName().replaceFirst("[A-Z].*", "")))
                .allMatch(name ->
                        List.of("save", "find", "exists", "at", "during").contains(name));
        assertThat(Stream.of(
                        Appeal.class, AppealAct.class, AppealVoice.class, JudgingRule.class, ReleasedFeedback.class))
                .allMatch(type -> type.isAnnotationPresent(org.hibernate.annotations.Immutable.class));
        assertThat(Arrays.stream(AuditTrail.class.getDeclaredMethods())
                        .filter(method -> java.lang.reflect.Modifier.isPublic(method.getModifiers()))
                        .map(java.lang.reflect.Method::getName))
                .containsExactlyInAnyOrder("record", "of");
    }

    record Decided(PersonId person, UUID associationId) implements PersonDecided {}

    private Level held(PersonId person) {
        return Objects.requireNonNull(ledger.levels(person).get("CRI-3")).level();
    }

    private RatingCase first() {
        return cases.findByAttemptId(attempt).orElseThrow();
    }

    private RatingCase panel(UUID appeal) {
        return cases.findById(file(appeal).panel().orElseThrow().caseId()).orElseThrow();
    }

    /** All seats rate alike and lock. */
    private List<PersonSummary> rate(RatingCase judged, Mark mark) {
        for (var seat : seats(judged)) {
            if (seat.isLocked()) {
                continue;
            }
            Island.as(rater(seat), () -> {
                Sheets.complete(desk, seat.id(), mark);
                return desk.lock(seat.id());
            });
        }
        return raters(judged);
    }

    private List<Rating> seats(RatingCase judged) {
        return ratings.findByCaseIdOrderByAssignedAtAscIdAsc(judged.id()).stream()
                .filter(rating -> rating.status() != RatingStatus.RETURNED)
                .toList();
    }

    private List<PersonSummary> raters(RatingCase judged) {
        return seats(judged).stream().map(this::rater).toList();
    }

    private PersonSummary rater(Rating rating) {
        return supervisors.stream()
                .filter(person -> person.id().equals(rating.rater()))
                .findFirst()
                .orElseThrow();
    }

    /** The ratings of a case as they stand in the database. */
    private List<String> rows(RatingCase judged) {
        return jdbc.sql("""
                        select r.id, r.status, r.locked_at, r.overall, r.version, c.competence, c.mark, c.note
                        from grading_rating r join grading_criterion c on c.rating_id = r.id
                        where r.case_id = ? and c.position = 0 order by r.id""").param(judged.id()).query().listOfRows().stream()
                .map(Object::toString)
                .toList();
    }

    private List<String> acts(UUID subject) {
        return audit.of(subject.toString()).stream().map(AuditTrail.Entry::act).toList();
    }

    private FeedbackLetter letter() {
        return trainee(() -> feedback.letter(first().id()));
    }

    private UUID file() {
        return trainee(() -> appeals.file(first().id(), AppealGround.ERROR_OF_FACT, STATEMENT));
    }

    private AppealFile file(UUID appeal) {
        return chief(() -> office.file(appeal));
    }

    private boolean admit(UUID appeal) {
        return chief(() -> {
            office.admit(appeal, "A new panel rates it.");
            return true;
        });
    }

    private boolean refuse(UUID appeal) {
        return chief(() -> {
            office.refuse(appeal, REASONS);
            return true;
        });
    }

    private boolean decide(UUID appeal, AppealState outcome) {
        return decide(appeal, outcome, outcome == AppealState.VOIDED ? List.of() : three(appeal, outcome));
    }

    private boolean decide(UUID appeal, AppealState outcome, List<PanelVoice> panel) {
        return chief(() -> {
            office.decide(appeal, outcome, REASONS, panel);
            return true;
        });
    }

    private AppealDue near(UUID appeal, Duration time) {
        return deadlines.within(time).stream()
                .filter(due -> due.appealId().equals(appeal))
                .findFirst()
                .orElseThrow();
    }

    private void rateFirstSeat(RatingCase judged, Mark mark) {
        var seat = seats(judged).getFirst();
        Island.as(rater(seat), () -> {
            Sheets.complete(desk, seat.id(), mark);
            return desk.lock(seat.id());
        });
    }

    /** Two of the association and one from outside, all of one mind. */
    private List<PanelVoice> three(UUID appeal, AppealState outcome) {
        var free = chief(() -> office.freeToDecide(appeal));
        return List.of(
                PanelVoice.of(free.getFirst(), outcome),
                PanelVoice.of(free.getLast(), outcome),
                PanelVoice.fromOutside("Ngaire Holt, Southern Board", outcome));
    }

    private boolean withdraw(UUID appeal) {
        return trainee(() -> {
            appeals.withdraw(appeal);
            return true;
        });
    }

    private boolean release(UUID caseId) {
        return chief(() -> {
            feedbackDesk.release(caseId);
            return true;
        });
    }

    private void rule(FeedbackRule release) {
        chief(() -> {
            feedbackDesk.change(new GradingRules(release, 15, 30, 5, 20));
            return true;
        });
    }

    private <T> T trainee(Callable<T> work) {
        return Island.as(island.candidate(), work);
    }

    private <T> T chief(Callable<T> work) {
        return Island.as(chief, work);
    }

    private PersonSummary member(String name, Role... roles) {
        return Island.member(
                people,
                associations,
                island.association(),
                name,
                UUID.randomUUID().toString().substring(0, 8),
                roles);
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    /** How many of the acts succeed when all begin at the same moment. */
    @SafeVarargs
    private static int atOnce(Callable<Boolean>... tasks) throws Exception {
        var start = new CyclicBarrier(tasks.length);
        try (var threads = Executors.newFixedThreadPool(tasks.length)) {
            var running = Arrays.stream(tasks)
                    .map(task -> threads.submit(() -> {
                        start.await();
                        try {
                            return task.call();
                        } catch (RuntimeException refused) {
                            return false;
                        }
                    }))
                    .toList();
            int succeeded = 0;
            for (var task : running) {
                succeeded += task.get() ? 1 : 0;
            }
            return succeeded;
        }
    }
}
