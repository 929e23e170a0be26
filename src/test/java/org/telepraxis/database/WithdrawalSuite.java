package org.telepraxis.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.telepraxis.competence.EvidenceLedger;
import org.telepraxis.grading.AppealGround;
import org.telepraxis.grading.AppealState;
import org.telepraxis.grading.Appeals;
import org.telepraxis.grading.AppealsOffice;
import org.telepraxis.grading.Feedback;
import org.telepraxis.grading.PanelVoice;
import org.telepraxis.grading.RatingDesk;
import org.telepraxis.grading.RatingRefused;
import org.telepraxis.grading.RatingSheet;
import org.telepraxis.identity.PersonSummary;
import org.telepraxis.identity.Role;

/** A candidate takes the appeal back at the very moment in which the new panel, or whoever decides, comes to its end. */
abstract class WithdrawalSuite {

    private static final String REASONS = "The log shows what the appeal says it shows.";

    @Autowired
    ApplicationContext node;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    RatingDesk desk;

    @Autowired
    Appeals appeals;

    @Autowired
    AppealsOffice office;

    @Autowired
    EvidenceLedger ledger;

    private Raters raters;
    private PersonSummary candidate;
    private PersonSummary chief;
    private Map<PersonSummary, UUID> panel;
    private UUID appeal;
    private UUID panelCase;

    @BeforeEach
    void aPanelRatesOnAppeal() {
        var learners = new Learners(node);
        raters = new Raters(node);
        var association = learners.association("Torn");
        candidate = learners.person(association, "Ada Brook", Role.TRAINEE);
        chief = learners.person(association, "Cordelia Reed", Role.CHIEF_ASSESSOR);
        learners.person(association, "Nell Ford", Role.CHIEF_ASSESSOR);
        var supervisors = Stream.of("Bo Lind", "Cy Marsh", "Di Orme", "Ed Pike")
                .map(name -> learners.person(association, name, Role.SUPERVISOR))
                .toList();
        learners.passCheck(candidate.id(), "c3");
        learners.passCheck(candidate.id(), "c7");
        learners.handIn(candidate.id());
        raters.drawn(supervisors).forEach(raters::rateAsSound);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> ledger.of(candidate.id()), performances -> performances.size() == 1);
        appeal = SignedIn.as(
                candidate,
                () -> appeals.file(
                        node.getBean(Feedback.class).mine().getFirst().caseId(),
                        AppealGround.PROCEDURE,
                        "At the second call the record shows my words before the line was lost."));
        SignedIn.as(chief, () -> {
            office.admit(appeal, "");
            return "admitted";
        });
        panel = raters.drawn(supervisors);
        panelCase = jdbc.sql("select case_id from grading_rating where id = ?")
                .param(panel.values().iterator().next())
                .query((row, _) -> row.getObject(1, UUID.class))
                .single();
    }

    @RepeatedTest(3)
    void theLastRaterOfThePanelLocksOrIsSentHomeAndTheAppealIsWithdrawnAllTheSame() throws Exception {
        var seats = List.copyOf(panel.keySet());
        var last = seats.getLast();
        var rating = Objects.requireNonNull(panel.get(last));
        raters.rateAsSound(seats.getFirst(), Objects.requireNonNull(panel.get(seats.getFirst())));
        raters.complete(last, rating);

        var outcomes = Together.at(this::withdraw, () -> SignedIn.as(last, () -> desk.lock(rating)));

        assertThat(outcomes)
                .filteredOn(Exception.class::isInstance)
                .allSatisfy(refused -> assertThat(refused).isInstanceOf(RatingRefused.class))
                .hasSizeLessThan(2);
        boolean locked = outcomes.getLast() instanceof RatingSheet;
        if (outcomes.getFirst() instanceof RatingRefused) {
            withdraw();
        }
        assertThat(acts()).containsExactly("ADMITTED", "WITHDRAWN");
        assertThat(statuses()).containsExactlyInAnyOrder("LOCKED", locked ? "LOCKED" : "RETURNED");
        assertThat(number("select locked from grading_case where id = ?")).isEqualTo(locked ? 2 : 1);
        assertThat(number("select count(*) from grading_case where id = ? and closed_at is not null"))
                .isOne();
        assertThat(number("select count(*) from grading_result where case_id = ?") > 0)
                .isEqualTo(locked);
        assertThat(ledger.of(candidate.id()))
                .as("what stood before the appeal stands")
                .hasSize(1);
    }

    @RepeatedTest(3)
    void whatThePanelFoundIsDecidedOrWithdrawnNotBoth() throws Exception {
        panel.forEach(raters::rateAsSound);

        var outcomes = Together.at(this::withdraw, () -> decide(AppealState.CHANGED));

        assertThat(outcomes).filteredOn(RatingRefused.class::isInstance).hasSize(1);
        boolean decided = outcomes.getLast() instanceof AppealState;
        assertThat(acts()).containsExactly("ADMITTED", decided ? "CHANGED" : "WITHDRAWN");
        assertThat(audited("grading.appeal-decided")).isEqualTo(decided ? 1 : 0);
        assertThat(audited("grading.appeal-withdrawn")).isEqualTo(decided ? 0 : 1);
    }

    @RepeatedTest(3)
    void aSessionIsVoidedOrTheAppealWithdrawnAndThePanelIsSentHomeOnce() throws Exception {
        var outcomes = Together.at(this::withdraw, () -> decide(AppealState.VOIDED));

        assertThat(outcomes).filteredOn(RatingRefused.class::isInstance).hasSize(1);
        boolean decided = outcomes.getLast() instanceof AppealState;
        assertThat(acts()).containsExactly("ADMITTED", decided ? "VOIDED" : "WITHDRAWN");
        assertThat(statuses()).containsExactly("RETURNED", "RETURNED");
        assertThat(panel.values())
                .allSatisfy(rating -> assertThat(jdbc.sql(
                                        "select count(*) from audit_entry where act = 'grading.rating-returned' and subject = ?")
                                .param(rating.toString())
                                .query(Integer.class)
                                .single())
                        .isOne());
    }

    private String withdraw() {
        return SignedIn.as(candidate, () -> {
            appeals.withdraw(appeal);
            return "withdrawn";
        });
    }

    private AppealState decide(AppealState outcome) {
        return SignedIn.as(chief, () -> {
            office.decide(appeal, outcome, REASONS, outcome == AppealState.VOIDED ? List.of() : three(outcome));
            return outcome;
        });
    }

    /** Two of the association who had nothing to do with it, and one from outside. */
    private List<PanelVoice> three(AppealState outcome) {
        var free = office.freeToDecide(appeal);
        return List.of(
                PanelVoice.of(free.getFirst(), outcome),
                PanelVoice.of(free.getLast(), outcome),
                PanelVoice.fromOutside("Ngaire Holt, Southern Board", outcome));
    }

    private List<String> acts() {
        return jdbc.sql("select kind from grading_appeal_act where appeal_id = ? order by place")
                .param(appeal)
                .query((row, _) -> row.getString(1))
                .list();
    }

    private List<String> statuses() {
        return jdbc.sql("select status from grading_rating where case_id = ?")
                .param(panelCase)
                .query((row, _) -> row.getString(1))
                .list();
    }

    private int number(String sql) {
        return jdbc.sql(sql).param(panelCase).query(Integer.class).single();
    }

    private int audited(String act) {
        return jdbc.sql("select count(*) from audit_entry where act = ? and subject = ?")
                .params(act, appeal.toString())
                .query(Integer.class)
                .single();
    }
}
