package org.telepraxis.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.AssertablePublishedEvents;
import org.springframework.modulith.test.Scenario;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.telepraxis.association.Associations;
import org.telepraxis.competence.EvidenceLedger;
import org.telepraxis.competence.Level;
import org.telepraxis.identity.AuditTrail;
import org.telepraxis.identity.People;
import org.telepraxis.identity.PersonSummary;
import org.telepraxis.simulation.AttemptRecords;
import org.telepraxis.simulation.AttemptSubmitted;

@ApplicationModuleTest(extraIncludes = {"identity", "association", "competence", "course", "shell"})
@ActiveProfiles("test")
class RatingDeskTest {

    @Autowired
    People people;

    @Autowired
    Associations associations;

    @Autowired
    RatingDesk desk;

    @Autowired
    RatingQueue queue;

    @Autowired
    Concerns concerns;

    @Autowired
    RatingCases cases;

    @Autowired
    Licences licences;

    @Autowired
    Ratings ratings;

    @Autowired
    Allocation allocation;

    @Autowired
    EvidenceLedger ledger;

    @Autowired
    AuditTrail audit;

    @MockitoBean
    Performances performances;

    @MockitoBean
    AttemptRecords attempts;

    Island island;
    UUID attempt;

    @BeforeEach
    void aPerformanceIsHandedIn() {
        island = Island.founded(people, associations, licences);
        attempt = UUID.randomUUID();
        when(performances.of(any())).thenReturn(SamplePerformance.of());
        when(performances.candidate(any())).thenReturn(island.candidate().id());
        allocation.open(attempt, island.id());
    }

    @Test
    void whatIsSaidIsSavedAtOnce() {
        var seat = seats().getFirst();

        var sheet = say(seat, new Judgement.NoteWritten("CRI-3", "", "Two channels by 50 s."));

        assertThat(sheet.savedAt()).isNotNull();
        assertThat(open(seat).criterion("CRI-3").orElseThrow().note()).isEqualTo("Two channels by 50 s.");
        assertThat(queueOf(seat).getFirst().status()).isEqualTo(RatingStatus.IN_PROGRESS);
    }

    @Test
    void twoWindowsOfOneRaterLoseNothing() throws Exception {
        var seat = seats().getFirst();
        open(seat);
        var judgements = new ArrayList<Judgement>();
        judgements.add(new Judgement.MarkGiven("CRI-3", null, Mark.SOUND));
        judgements.add(new Judgement.MarkGiven("TEC-2", null, Mark.SKILLED));
        judgements.add(new Judgement.NoteWritten("CRI-3", "", "From the first window."));
        judgements.add(new Judgement.NoteWritten("TEC-2", "", "From the second window."));
        for (var anchor : List.of("t1", "t2", "t3", "t4")) {
            judgements.add(new Judgement.EvidencePinned("CRI-3", anchor));
        }

        var outcomes = atOnce(judgements.stream()
                .<Callable<RatingSheet>>map(judgement -> () -> say(seat, judgement))
                .toList());

        assertThat(outcomes).allMatch(Outcome::succeeded);
        var sheet = open(seat);
        assertThat(sheet.criterion("CRI-3").orElseThrow())
                .satisfies(criterion -> assertThat(criterion.mark()).isEqualTo(Mark.SOUND))
                .satisfies(criterion -> assertThat(criterion.note()).isEqualTo("From the first window."))
                .satisfies(criterion ->
                        assertThat(criterion.evidence()).containsExactlyInAnyOrder("t1", "t2", "t3", "t4"));
        assertThat(sheet.criterion("TEC-2").orElseThrow().mark()).isEqualTo(Mark.SKILLED);
    }

    @Test
    void ofTwoWindowsThatWriteTheSameNoteOneIsToldAndNothingIsOverwritten() throws Exception {
        var seat = seats().getFirst();
        open(seat);

        var outcomes = atOnce(IntStream.of(1, 2)
                .<Callable<RatingSheet>>mapToObj(
                        window -> () -> say(seat, new Judgement.NoteWritten("CRI-3", "", "Window " + window)))
                .toList());

        assertThat(outcomes).filteredOn(Outcome::succeeded).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.succeeded())
                .allSatisfy(outcome -> assertThat(outcome.failure()).isInstanceOf(ChangedElsewhere.class));
        var winner = outcomes.stream().filter(Outcome::succeeded).findFirst().orElseThrow();
        assertThat(open(seat).criterion("CRI-3").orElseThrow().note()).isEqualTo(winner.noteFor("CRI-3"));
    }

    @Test
    void anotherRatersRatingDoesNotExist() {
        var mine = seats().getFirst();
        var theirs = seats().getLast();

        assertThatThrownBy(() -> Island.as(mine.rater(), () -> desk.open(theirs.rating())))
                .isInstanceOf(NotYours.class)
                .hasMessage(messageFor(theirs.rating()));
        var nowhere = UUID.randomUUID();
        assertThatThrownBy(() -> Island.as(mine.rater(), () -> desk.open(nowhere)))
                .as("the same words as for a rating that never was")
                .hasMessage(messageFor(nowhere));
        assertThatThrownBy(() -> Island.as(mine.rater(), () -> desk.performance(theirs.rating())))
                .isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> Island.as(mine.rater(), () -> desk.comparison(theirs.rating())))
                .isInstanceOf(NotYours.class);
    }

    @Test
    void onlySupervisorsRateAndOnlyOfficersReadConcerns() {
        var seat = seats().getFirst();

        assertThatThrownBy(() -> Island.as(island.candidate(), () -> desk.open(seat.rating())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> Island.as(island.candidate(), queue::open)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> Island.as(seat.rater(), concerns::all)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void evidenceMustBeALineOfTheTranscript() {
        assertThatThrownBy(() -> say(seats().getFirst(), new Judgement.EvidencePinned("CRI-3", "t99")))
                .hasMessage("The transcript has no such line.");
    }

    @Test
    void theResultStandsWhenBothAreLockedAndReachesTheLedgerOfTheCandidate(Scenario scenario) {
        var first = seats().getFirst();
        var second = seats().getLast();
        complete(first, Mark.SOUND);
        complete(second, Mark.SOUND);
        lock(first);
        assertThat(ledger.of(island.candidate().id())).isEmpty();

        scenario.stimulate(() -> lock(second))
                .andWaitForStateChange(
                        () -> ledger.levels(island.candidate().id()).get("CRI-3"))
                .andVerify(held -> {
                    assertThat(held.level()).isEqualTo(Level.SOUND);
                    assertThat(held.source()).isEqualTo("S06 form B");
                    assertThat(held.sourceId()).isEqualTo(attempt);
                });
        assertThat(ledger.of(island.candidate().id()).getFirst().criticalActions())
                .extracting(outcome -> outcome.id() + " " + outcome.result())
                .containsExactly("CA3 met", "MN1 not_triggered");
    }

    @Test
    void twoRatersWhoLockAtTheSameMomentAreComparedOnce() throws Exception {
        var both = seats();
        both.forEach(seat -> complete(seat, Mark.SOUND));

        var outcomes = atOnce(both.stream()
                .<Callable<RatingSheet>>map(seat -> () -> lock(seat))
                .toList());

        assertThat(outcomes).allMatch(Outcome::succeeded);
        var judged = judged();
        assertThat(judged.isClosed()).isTrue();
        assertThat(audit.of(judged.id().toString()))
                .filteredOn(entry -> entry.act().equals("grading.result-stands"))
                .hasSize(1);
    }

    @Test
    void aThirdDecidesWhereTwoAreFarApartAndNobodyIsToldThatTheyAreTheThird(AssertablePublishedEvents events) {
        var first = seats().getFirst();
        var second = seats().getLast();
        var before = queueOf(first).getFirst();
        complete(first, Mark.SOUND);
        complete(second, Mark.UNSAFE);
        lock(first);
        lock(second);

        assertThat(judged().isClosed()).isFalse();
        assertThat(judged().thirdBecause()).contains("CRI-3: unsafe for one, sound or better for the other.");
        var third = seats().stream()
                .filter(seat -> !seat.equals(first) && !seat.equals(second))
                .findFirst()
                .orElseThrow();
        var row = queueOf(third).getFirst();
        assertThat(row).usingRecursiveComparison().ignoringFields("ratingId").isEqualTo(before);
        assertThat(comparisonOf(first)).isEmpty();

        complete(third, Mark.NOT_SHOWN);
        lock(third);

        assertThat(comparisonOf(third).getFirst().rows())
                .extracting(stands -> stands.competence() + " " + stands.stands())
                .containsExactly("CRI-3 2 Not shown", "TEC-2 2 Not shown");
        assertThat(events.ofType(PerformanceRated.class)
                        .matching(rated -> rated.sourceId().equals(attempt)))
                .hasSize(1);
    }

    @Test
    void whenTheResultStandsARaterSeesOwnLevelsBesideItAndNoOtherRater() {
        var first = seats().getFirst();
        var second = seats().getLast();
        complete(first, Mark.SKILLED);
        complete(second, Mark.SOUND);
        lock(first);
        assertThat(comparisonOf(first)).isEmpty();
        lock(second);

        assertThat(comparisonOf(first).getFirst().rows())
                .extracting(
                        row -> row.competence() + ": " + row.own().label() + " / " + row.stands() + " " + row.same())
                .containsExactly("CRI-3: Skilled / 3 Sound false", "TEC-2: Skilled / 3.5, counts as 3 Sound false");
    }

    @Test
    void aDeclaredConflictBringsSomebodyElseAndNeverTheSamePairAgain() {
        var first = seats().getFirst();
        var before = seats().stream().map(Seat::rater).toList();

        Island.as(first.rater(), () -> {
            desk.declareConflict(first.rating(), "I recognise the case from supervision.");
            return true;
        });

        assertThat(seats()).hasSize(2).noneMatch(seat -> seat.rater().equals(first.rater()));
        assertThat(seats().stream().map(Seat::rater).filter(before::contains)).hasSize(1);
        assertThat(queueOf(first)).isEmpty();
        allocation.open(UUID.randomUUID(), island.id());
        assertThat(queueOf(first)).as("the next session of the same candidate").isEmpty();
    }

    @Test
    void aConcernPausesOnlyTheRatersOwnRatingAndGoesToTheOfficer() {
        var first = seats().getFirst();
        var second = seats().getLast();

        raise(first, "The words in the note do not sound like a case.");

        assertThat(open(first).paused()).isTrue();
        assertThatThrownBy(() -> say(first, new Judgement.MarkGiven("CRI-3", null, Mark.SOUND)))
                .hasMessageContaining("paused");
        assertThat(open(second).paused())
                .as("the other rater must not be able to tell")
                .isFalse();
        var raised = Island.as(island.officer(), concerns::all);
        assertThat(raised).hasSize(1);
        assertThat(raised.getFirst().candidate()).isEqualTo(island.candidate().name());
        assertThat(raised.getFirst().toString())
                .doesNotContain(first.rater().name(), first.rater().email());

        Island.as(island.officer(), () -> {
            concerns.settle(raised.getFirst().id(), "Spoke with her today; she is well.");
            return true;
        });
        assertThat(say(first, new Judgement.MarkGiven("CRI-3", null, Mark.SOUND))
                        .paused())
                .isFalse();
    }

    @Test
    void anOfficerOfAnotherAssociationSeesNoConcern() {
        raise(seats().getFirst(), "I am worried.");
        var other = Island.founded(people, associations, licences);

        assertThat(Island.as(other.officer(), concerns::all)).isEmpty();
    }

    @Test
    void asksTwoRatersWhenAnAttemptIsSubmitted(Scenario scenario) {
        var submitted = UUID.randomUUID();

        scenario.publish(new AttemptSubmitted(submitted, island.id(), "S06", "B"))
                .andWaitForStateChange(() -> cases.findByAttemptId(submitted)
                        .map(found -> ratings.findByCaseIdOrderByAssignedAtAscIdAsc(found.id())
                                .size()))
                .andVerify(count -> assertThat(count).contains(2));
    }

    record Seat(UUID rating, PersonSummary rater) {}

    private List<Seat> seats() {
        return ratings.findByCaseIdOrderByAssignedAtAscIdAsc(judged().id()).stream()
                .filter(rating -> rating.status() != RatingStatus.RETURNED)
                .map(rating -> new Seat(rating.id(), island.supervisor(rating.rater())))
                .toList();
    }

    private RatingCase judged() {
        return cases.findByAttemptId(attempt).orElseThrow();
    }

    private RatingSheet open(Seat seat) {
        return Island.as(seat.rater(), () -> desk.open(seat.rating()));
    }

    private RatingSheet say(Seat seat, Judgement judgement) {
        return Island.as(seat.rater(), () -> desk.judge(seat.rating(), judgement));
    }

    private RatingSheet lock(Seat seat) {
        return Island.as(seat.rater(), () -> desk.lock(seat.rating()));
    }

    private List<AssignedRating> queueOf(Seat seat) {
        return Island.as(seat.rater(), queue::open);
    }

    private List<Comparison> comparisonOf(Seat seat) {
        return Island.as(seat.rater(), () -> desk.comparison(seat.rating())).stream()
                .toList();
    }

    private void raise(Seat seat, String text) {
        Island.as(seat.rater(), () -> {
            concerns.raise(seat.rating(), text);
            return true;
        });
    }

    private void complete(Seat seat, Mark mark) {
        for (var competence : SamplePerformance.of().competences()) {
            say(seat, new Judgement.MarkGiven(competence, null, mark));
            say(seat, new Judgement.NoteWritten(competence, "", "Because of what was said."));
            say(seat, new Judgement.EvidencePinned(competence, "t4"));
        }
        SamplePerformance.of().recorded().keySet().forEach(action -> say(seat, new Judgement.ActionConfirmed(action)));
        say(seat, new Judgement.GlobalGiven(null, GlobalRating.BORDERLINE));
        for (var part : Advice.Part.values()) {
            say(seat, new Judgement.AdviceWritten(part, "", "Words about " + part.label() + "."));
        }
    }

    private static String messageFor(UUID rating) {
        return "There is no rating " + rating + " for you.";
    }

    /** Starts all at the same moment and waits for all. */
    private static List<Outcome> atOnce(List<Callable<RatingSheet>> tasks) throws Exception {
        var start = new CyclicBarrier(tasks.size());
        try (var threads = Executors.newFixedThreadPool(tasks.size())) {
            var running = tasks.stream()
                    .map(task -> threads.submit(() -> {
                        start.await();
                        try {
                            return new Outcome(task.call(), null);
                        } catch (RuntimeException e) {
                            return new Outcome(null, e);
                        }
                    }))
                    .toList();
            var outcomes = new ArrayList<Outcome>();
            for (var task : running) {
                outcomes.add(task.get());
            }
            return outcomes;
        }
    }

    record Outcome(@Nullable RatingSheet sheet, @Nullable RuntimeException failure) {

        boolean succeeded() {
            return failure == null;
        }

        String noteFor(String competence) {
            return Objects.requireNonNull(sheet)
                    .criterion(competence)
                    .orElseThrow()
                    .note();
        }
    }
}
