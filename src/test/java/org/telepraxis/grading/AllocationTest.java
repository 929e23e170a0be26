package org.telepraxis.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.transaction.support.TransactionTemplate;
import org.telepraxis.association.Associations;
import org.telepraxis.identity.AuditTrail;
import org.telepraxis.identity.People;
import org.telepraxis.identity.PersonId;
import org.telepraxis.identity.PersonSummary;
import org.telepraxis.identity.Role;
import org.telepraxis.simulation.AttemptRecords;

@ApplicationModuleTest(extraIncludes = {"identity", "association", "competence"})
@ActiveProfiles("test")
class AllocationTest {

    @Autowired
    People people;

    @Autowired
    Associations associations;

    @Autowired
    RatingCases cases;

    @Autowired
    Ratings ratings;

    @Autowired
    Conflicts conflicts;

    @Autowired
    AuditTrail audit;

    @Autowired
    Clock clock;

    @Autowired
    TransactionTemplate transaction;

    @MockitoBean
    Performances performances;

    @MockitoBean
    AttemptRecords attempts;

    Island island;

    @BeforeEach
    void aFreshAssociation() {
        island = Island.founded(people, associations);
        when(performances.of(any())).thenReturn(SamplePerformance.of());
        when(performances.candidate(any())).thenReturn(island.candidate().id());
    }

    @Test
    void seatsTwoDifferentSupervisorsOfTheAssociation() {
        assertThat(ratersOf(submit(1))).hasSize(2).doesNotHaveDuplicates().isSubsetOf(supervisors());
    }

    @Test
    void drawsByLotAmongEquals() {
        var drawn = new HashSet<List<PersonId>>();
        for (int seed = 0; seed < 12; seed++) {
            drawn.add(inAFreshAssociation(seed));
        }

        assertThat(drawn.size()).as("different pairs of three").isGreaterThan(1);
        assertThat(inAFreshAssociation(3))
                .as("the same lot draws the same places")
                .isEqualTo(inAFreshAssociation(3));
    }

    @Test
    void drawsTheLeastLoadedFirst() {
        var first = ratersOf(submit(1));
        var idle =
                supervisors().stream().filter(person -> !first.contains(person)).toList();

        assertThat(ratersOf(submit(2))).containsAll(idle);
    }

    @Test
    void neverDrawsTheCandidate() {
        var both = Island.member(
                people,
                associations,
                island.association(),
                "Both",
                UUID.randomUUID().toString(),
                Role.TRAINEE,
                Role.SUPERVISOR);
        when(performances.candidate(any())).thenReturn(both.id());

        for (int seed = 0; seed < 6; seed++) {
            assertThat(ratersOf(submit(seed))).doesNotContain(both.id());
        }
    }

    @Test
    void neverDrawsSomebodyWithADeclaredConflict() {
        var conflicted = supervisors().getFirst();
        conflicts.save(
                new Conflict(island.id(), conflicted, island.candidate().id(), "We share an office.", clock.instant()));

        for (int seed = 0; seed < 6; seed++) {
            assertThat(ratersOf(submit(seed))).hasSize(2).doesNotContain(conflicted);
        }
    }

    @Test
    void neverDrawsFromAnotherAssociation() {
        var other = Island.founded(people, associations);

        assertThat(ratersOf(submit(1)))
                .doesNotContainAnyElementsOf(
                        other.supervisors().stream().map(PersonSummary::id).toList());
    }

    @Test
    void opensOneCaseHoweverOftenAnAttemptIsAnnounced() {
        var attempt = submit(1);
        submit(attempt, 2);

        assertThat(ratersOf(attempt)).hasSize(2);
    }

    @Test
    void waitsForARaterAndSeatsThemWhenThereIsOne() {
        supervisors().stream()
                .skip(1)
                .forEach(person -> conflicts.save(new Conflict(
                        island.id(), person, island.candidate().id(), "We share an office.", clock.instant())));
        var attempt = submit(1);
        assertThat(ratersOf(attempt)).hasSize(1);

        var joined = Island.member(
                people,
                associations,
                island.association(),
                "Later",
                UUID.randomUUID().toString(),
                Role.SUPERVISOR);
        transaction.executeWithoutResult(status -> allocation(1, clock).fillAll());

        assertThat(ratersOf(attempt)).hasSize(2).contains(joined.id());
    }

    @Test
    void givesAPerformanceToSomebodyElseWhenItsTimeRanOut() {
        var attempt = submit(1);
        var before = ratersOf(attempt);

        var muchLater = Clock.offset(clock, Duration.ofDays(30));
        transaction.executeWithoutResult(status -> allocation(1, muchLater).takeBackOverdue());

        assertThat(ratersOf(attempt)).isNotEmpty().doesNotContainAnyElementsOf(before);
    }

    @Test
    void codesTellNothingAboutTheAttempt() {
        var attempt = submit(1);

        var code = caseOf(attempt).code();
        assertThat(code).matches("[1-9][A-Z]-\\d\\d");
        assertThat(attempt.toString()).doesNotContainIgnoringCase(code);
    }

    private List<PersonId> inAFreshAssociation(int seed) {
        var fresh = Island.founded(people, associations);
        var attempt = UUID.randomUUID();
        transaction.executeWithoutResult(status -> allocation(seed, clock).open(attempt, fresh.id()));
        return ratersOf(attempt).stream()
                .map(person -> fresh.supervisors().stream()
                        .map(PersonSummary::id)
                        .sorted(java.util.Comparator.comparing(PersonId::value))
                        .toList()
                        .indexOf(person))
                .map(place -> new PersonId(new UUID(0, place)))
                .toList();
    }

    private List<PersonId> supervisors() {
        return island.supervisors().stream().map(PersonSummary::id).toList();
    }

    private UUID submit(int seed) {
        return submit(UUID.randomUUID(), seed);
    }

    private UUID submit(UUID attempt, int seed) {
        transaction.executeWithoutResult(status -> allocation(seed, clock).open(attempt, island.id()));
        return attempt;
    }

    private Allocation allocation(int seed, Clock at) {
        return new Allocation(cases, ratings, conflicts, associations, performances, audit, new Random(seed), at);
    }

    private RatingCase caseOf(UUID attempt) {
        return cases.findByAttemptId(attempt).orElseThrow();
    }

    private List<PersonId> ratersOf(UUID attempt) {
        return ratings.findByCaseIdOrderByAssignedAtAscIdAsc(caseOf(attempt).id()).stream()
                .filter(rating -> rating.status() != RatingStatus.RETURNED)
                .map(Rating::rater)
                .toList();
    }
}
