package org.telepraxis.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.AssertablePublishedEvents;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.telepraxis.association.Associations;
import org.telepraxis.identity.AuditTrail;
import org.telepraxis.identity.People;
import org.telepraxis.identity.PersonSummary;
import org.telepraxis.identity.Role;
import org.telepraxis.simulation.AttemptRecords;

@ApplicationModuleTest(extraIncludes = {"identity", "association", "competence", "course", "shell"})
@ActiveProfiles("test")
class ConcernsTest {

    @Autowired
    People people;

    @Autowired
    Associations associations;

    @Autowired
    RatingDesk desk;

    @Autowired
    Licences licences;

    @Autowired
    Concerns concerns;

    @Autowired
    RatingDeadlines deadlines;

    @Autowired
    RatingCases cases;

    @Autowired
    Ratings ratings;

    @Autowired
    Allocation allocation;

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

    @BeforeEach
    void anAssociation() {
        island = Island.founded(people, associations, licences);
        chief = Island.member(
                people,
                associations,
                island.association(),
                "Isaura",
                UUID.randomUUID().toString().substring(0, 8),
                Role.CHIEF_ASSESSOR);
        when(performances.of(any())).thenReturn(SamplePerformance.of());
        when(performances.candidate(any())).thenReturn(island.candidate().id());
    }

    @Test
    void aConcernIsAnnouncedToTheOfficersForTheSameWorkingDay(AssertablePublishedEvents events) {
        var rating = seats(handedIn()).getFirst();

        raise(rating);

        assertThat(events.ofType(ConcernRaised.class)
                        .matching(raised -> raised.associationId().equals(island.id())))
                .singleElement()
                .satisfies(raised -> assertThat(raised.leads())
                        .containsExactly(island.officer().id().value()))
                .satisfies(raised -> assertThat(raised.by())
                        .isBetween(
                                LocalDate.now(ZoneOffset.UTC),
                                LocalDate.now(ZoneOffset.UTC).plusDays(2)))
                .satisfies(raised -> assertThat(raised.toString()).doesNotContain("worries me"));
        assertThat(officer(concerns::all))
                .singleElement()
                .satisfies(concern -> assertThat(concern.overdue()).isFalse());
        assertThat(acts(rating.id())).contains("grading.concern-raised");
    }

    @Test
    void onceOnePersonLooksAfterConcernsNobodyElseReadsThem() {
        var rating = seats(handedIn()).getFirst();
        officer(() -> {
            concerns.appoint(chief.id());
            return true;
        });

        raise(rating);

        assertThat(officer(concerns::all)).isEmpty();
        var raised = Island.as(chief, concerns::all);
        assertThat(raised).hasSize(1);
        assertThatThrownBy(() -> settle(island.officer(), raised.getFirst().id()))
                .isInstanceOf(RatingRefused.class);
        settle(chief, raised.getFirst().id());
        assertThat(ratings.findById(rating.id()).orElseThrow().paused()).isFalse();
        assertThat(acts(island.id())).containsExactly("grading.welfare-lead-appointed");
    }

    @Test
    void theRaterLearnsThatTheConcernArrivedAndThatItWasLookedAtAlsoAfterLocking() {
        var seats = seats(handedIn());
        raise(seats.getFirst());
        rate(seats.getLast());
        raise(seats.getLast());

        assertThat(seats)
                .allSatisfy(seat -> assertThat(receipts(seat))
                        .singleElement()
                        .satisfies(receipt -> assertThat(receipt.settled()).isFalse()));
        assertThat(ratings.findById(seats.getFirst().id()).orElseThrow().paused())
                .isTrue();
        assertThat(ratings.findById(seats.getLast().id()).orElseThrow().paused())
                .as("what is locked stays as it is")
                .isFalse();

        officer(concerns::all).forEach(concern -> settle(island.officer(), concern.id()));

        assertThat(seats)
                .allSatisfy(seat -> assertThat(receipts(seat))
                        .singleElement()
                        .satisfies(receipt -> assertThat(receipt.settled()).isTrue()));
        assertThatThrownBy(() -> Island.as(
                        island.supervisor(seats.getLast().rater()),
                        () -> concerns.receipts(seats.getFirst().id())))
                .isInstanceOf(NotYours.class);
    }

    @Test
    void onlyAnOfficerSaysWhoLooksAfterConcernsAndRatersNeverDo() {
        assertThatThrownBy(() -> Island.as(chief, () -> {
                    concerns.appoint(chief.id());
                    return true;
                }))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> officer(() -> {
                    concerns.appoint(island.supervisors().getFirst().id());
                    return true;
                }))
                .hasMessageContaining("who does not rate");
    }

    @Test
    void aConcernHasNoEffectOnTheResult() {
        var plain = handedIn();
        var worried = handedIn();
        var paused = seats(worried).getFirst();
        raise(paused);
        assertThatThrownBy(() -> rate(paused)).hasMessageContaining("paused");
        settle(island.officer(), officer(concerns::all).getFirst().id());

        seats(plain).forEach(this::rate);
        seats(worried).forEach(this::rate);

        assertThat(result(worried)).isNotEmpty().isEqualTo(result(plain));
    }

    @Test
    void knowsWhichRatingsAreDueSoonAndLeavesOutThosePaused() {
        var seats = seats(handedIn());
        assertThat(deadlines.within(Duration.ofDays(10)))
                .extracting(RatingDue::ratingId)
                .containsAll(seats.stream().map(Rating::id).toList());
        assertThat(deadlines.within(Duration.ofHours(1)))
                .extracting(RatingDue::ratingId)
                .doesNotContainAnyElementsOf(seats.stream().map(Rating::id).toList());

        raise(seats.getFirst());
        rate(seats.getLast());

        assertThat(deadlines.within(Duration.ofDays(10)))
                .extracting(RatingDue::ratingId)
                .doesNotContainAnyElementsOf(seats.stream().map(Rating::id).toList());
    }

    private List<String> result(UUID attempt) {
        return jdbc.sql("""
                        select r.competence, r.halves, r.basis from grading_result r
                        join grading_case c on c.id = r.case_id where c.attempt_id = ? order by r.position""").param(attempt).query().listOfRows().stream()
                .map(Object::toString)
                .toList();
    }

    private UUID handedIn() {
        var attempt = UUID.randomUUID();
        allocation.open(attempt, island.id());
        return attempt;
    }

    private List<Rating> seats(UUID attempt) {
        return ratings.findByCaseIdOrderByAssignedAtAscIdAsc(
                cases.findByAttemptId(attempt).orElseThrow().id());
    }

    private void rate(Rating rating) {
        Island.as(island.supervisor(rating.rater()), () -> {
            Sheets.complete(desk, rating.id(), Mark.SOUND);
            return desk.lock(rating.id());
        });
    }

    private void raise(Rating rating) {
        Island.as(island.supervisor(rating.rater()), () -> {
            concerns.raise(rating.id(), "What stands in the note worries me.");
            return true;
        });
    }

    private List<ConcernReceipt> receipts(Rating rating) {
        return Island.as(island.supervisor(rating.rater()), () -> concerns.receipts(rating.id()));
    }

    private void settle(PersonSummary who, UUID concern) {
        Island.as(who, () -> {
            concerns.settle(concern, "Spoke with her today; she is well.");
            return true;
        });
    }

    private <T> T officer(Callable<T> work) {
        return Island.as(island.officer(), work);
    }

    private List<String> acts(UUID subject) {
        return audit.of(subject.toString()).stream().map(AuditTrail.Entry::act).toList();
    }
}
