package org.telepraxis.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
import org.telepraxis.simulation.AttemptSubmitted;

@ApplicationModuleTest(extraIncludes = {"identity", "association", "competence", "course"})
@ActiveProfiles("test")
class AllocationTest {

    @Autowired
    People people;

    @Autowired
    Associations associations;

    @Autowired
    RatingCases cases;

    @Autowired
    Licences licences;

    @Autowired
    Ratings ratings;

    @Autowired
    Conflicts conflicts;

    @Autowired
    EligibleRaters eligible;

    @Autowired
    Supervisions supervisions;

    @Autowired
    RaterProfiles profiles;

    @Autowired
    AllocationRules rules;

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
        island = Island.founded(people, associations, licences);
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
    void theSessionsOfTheDemoLeaveNoneOfThreeWithoutWorkAndEachIsHeldByTwo() {
        for (int seed = 0; seed < 6; seed++) {
            island = Island.founded(people, associations, licences);
            var demo = new DemoAllocation(allocation(seed, clock));
            var handedIn = List.of(UUID.randomUUID(), UUID.randomUUID());

            transaction.executeWithoutResult(status ->
                    handedIn.forEach(attempt -> demo.on(new AttemptSubmitted(attempt, island.id(), "S06", "A"))));

            assertThat(handedIn)
                    .allSatisfy(attempt -> assertThat(ratersOf(attempt)).hasSize(2));
            assertThat(handedIn.stream()
                            .flatMap(attempt -> ratersOf(attempt).stream())
                            .distinct())
                    .containsExactlyInAnyOrderElementsOf(supervisors());
        }
    }

    @Test
    void onceTheDemoIsLoadedItsSessionsAreDrawnForAsEverywhere() {
        var demo = new DemoAllocation(allocation(1, clock));
        demo.everythingIsLoaded();
        var attempt = UUID.randomUUID();

        demo.on(new AttemptSubmitted(attempt, island.id(), "S06", "A"));

        assertThat(cases.findByAttemptId(attempt)).isEmpty();
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
        Licensing.grant(licences, island.id(), both.id());
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
        var other = Island.founded(people, associations, licences);

        assertThat(ratersOf(submit(1)))
                .doesNotContainAnyElementsOf(
                        other.supervisors().stream().map(PersonSummary::id).toList());
    }

    @Test
    void drawsOnlyThoseWhoHoldTheLicenceOfTheFamily() {
        var unlicensed = member("Unlicensed");
        var planned = member("Planned");
        Licensing.grant(licences, island.id(), planned, LicenceFamily.PLANNED);

        for (int seed = 0; seed < 6; seed++) {
            assertThat(ratersOf(submit(seed))).hasSize(2).doesNotContain(unlicensed, planned);
        }
    }

    @Test
    void drawsNobodyWhoseLicenceExpiredLapsedOrIsSuspended() {
        var rules = LicenceRules.standard();
        var expired = member("Expired");
        licences.save(new Licence(island.id(), expired, LicenceFamily.CRISIS, rules, daysAgo(366)));
        licences.rated(island.id(), expired, LicenceFamily.CRISIS, daysAgo(1));
        var lapsed = member("Lapsed");
        licences.save(new Licence(island.id(), lapsed, LicenceFamily.CRISIS, rules, daysAgo(190)));
        var suspended = member("Suspended");
        var licence = Licensing.grant(licences, island.id(), suspended, LicenceFamily.CRISIS);
        licence.suspend("Misses what the key calls missed.", clock.instant());
        licences.save(licence);

        for (int seed = 0; seed < 6; seed++) {
            assertThat(ratersOf(submit(seed))).hasSize(2).doesNotContain(expired, lapsed, suspended);
        }
    }

    @Test
    void drawsWhoeverRatedLatelyWithALicenceOfLongAgo() {
        var busy = member("Busy");
        licences.save(new Licence(island.id(), busy, LicenceFamily.CRISIS, LicenceRules.standard(), daysAgo(300)));
        licences.rated(island.id(), busy, LicenceFamily.CRISIS, daysAgo(20));

        assertThat(eligible(submit(1), busy)).isEmpty();
    }

    @Test
    void neverDrawsTheOwnSupervisorUntilTwoYearsAfterwardsUnlessTheAssociationAllowsIt() {
        var own = supervisors().getFirst();
        var tie = new Supervision(island.id(), own, island.candidate().id(), daysAgo(900));
        supervisions.save(tie);
        assertThat(eligible(submit(1), own)).contains(Obstacle.TIE);

        tie.end(daysAgo(700));
        tie = supervisions.save(tie);
        assertThat(eligible(submit(2), own)).contains(Obstacle.TIE);

        var rule = new AllocationRule(island.id());
        rule.set(true, 0);
        rules.save(rule);
        assertThat(eligible(submit(3), own)).doesNotContain(Obstacle.TIE);
    }

    @Test
    void drawsNobodyWithoutTheLanguageNorAboveTheLimit() {
        var rule = new AllocationRule(island.id());
        rule.set(false, 1);
        rules.save(rule);
        var foreign = member("Foreign");
        Licensing.grant(licences, island.id(), foreign);
        profiles.save(new RaterProfile(island.id(), foreign, List.of("pl"), "None.", clock.instant()));

        var first = submit(1);
        var second = submit(2);

        assertThat(ratersOf(first)).hasSize(2).doesNotContain(foreign);
        assertThat(ratersOf(second)).hasSize(1).doesNotContain(foreign).doesNotContainAnyElementsOf(ratersOf(first));
        assertThat(eligible(second, foreign)).containsExactly(Obstacle.LANGUAGE);
        assertThat(eligible(second, ratersOf(first).getFirst())).containsExactly(Obstacle.FULL);
    }

    @Test
    void aLicenceThatEndsTakesNoRatingAway() {
        var attempt = submit(1);
        var before = ratersOf(attempt);

        licences.findByAssociationId(island.id()).forEach(licence -> {
            licence.suspend("All at once.", clock.instant());
            licences.save(licence);
        });
        transaction.executeWithoutResult(status -> allocation(1, clock).takeBackOverdue());

        assertThat(ratersOf(attempt)).isEqualTo(before);
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
        Licensing.grant(licences, island.id(), joined.id());
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
        var fresh = Island.founded(people, associations, licences);
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

    private PersonId member(String name) {
        return Island.member(
                        people,
                        associations,
                        island.association(),
                        name,
                        UUID.randomUUID().toString(),
                        Role.SUPERVISOR)
                .id();
    }

    private Instant daysAgo(int days) {
        return clock.instant().minus(Duration.ofDays(days));
    }

    private Set<Obstacle> eligible(UUID attempt, PersonId person) {
        return transaction
                .execute(status -> eligible.of(caseOf(attempt)).stream()
                        .filter(one -> one.person().equals(person))
                        .findFirst()
                        .orElseThrow())
                .obstacles()
                .stream()
                .filter(obstacle -> obstacle != Obstacle.HAD_IT)
                .collect(Collectors.toSet());
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
        return new Allocation(cases, ratings, eligible, performances, audit, new Random(seed), at);
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
