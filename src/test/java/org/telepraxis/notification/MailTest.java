package org.telepraxis.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doNothing;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailSendException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessagePreparator;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.transaction.support.TransactionTemplate;
import org.telepraxis.association.AssociationSummary;
import org.telepraxis.association.Associations;
import org.telepraxis.certification.ExpiringCertificates.Expiring;
import org.telepraxis.examination.ExamPlaces.ExamPlace;
import org.telepraxis.examination.ResultReleased;
import org.telepraxis.grading.AppealDue;
import org.telepraxis.grading.AppealFiled;
import org.telepraxis.grading.AppealMoved;
import org.telepraxis.grading.AppealPanelRated;
import org.telepraxis.grading.AppealState;
import org.telepraxis.grading.ConcernRaised;
import org.telepraxis.grading.FeedbackReleased;
import org.telepraxis.grading.RatingAssigned;
import org.telepraxis.grading.RatingDue;
import org.telepraxis.identity.People;
import org.telepraxis.identity.PersonSummary;
import org.telepraxis.identity.Role;

@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
@ActiveProfiles("test")
@TestPropertySource(
        properties = {
            "spring.mail.host=mail.example.org",
            "telepraxis.mail.first-retry=PT0.3S",
            "telepraxis.mail.look-every=PT0.1S"
        })
class MailTest {

    @MockitoBean
    JavaMailSender server;

    @Autowired
    MailStore store;

    @Autowired
    MailJobs jobs;

    @Autowired
    MailSending sending;

    @Autowired
    MailWriting writing;

    @Autowired
    ExamMails examMails;

    @Autowired
    Outbox outbox;

    @Autowired
    Associations associations;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    private AssociationSummary north;
    private PersonSummary ada;

    @BeforeEach
    void somebodyToWriteTo() {
        north = associations.found("North", "n" + UUID.randomUUID(), "demo");
        ada = member(north, Role.TRAINEE);
    }

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void leavesOnceWhenTheServerWasDownAndComesBack() {
        doThrow(new MailSendException("connection refused"))
                .doThrow(new MailSendException("connection refused"))
                .doNothing()
                .when(server)
                .send(any(SimpleMailMessage.class));

        var id = posted();

        await().atMost(Duration.ofSeconds(20)).until(() -> state(id).equals("SENT"));
        verify(server, times(3)).send(any(SimpleMailMessage.class));
        sending.send(id);
        verify(server, times(3)).send(any(SimpleMailMessage.class));
        assertThat(state(id)).isEqualTo("SENT");
    }

    @Test
    void waitsInTheOutboxWithTheServersWordsWhileItIsDown() {
        doThrow(new MailSendException("connection refused")).when(server).send(any(SimpleMailMessage.class));
        var id = store.keep(mail("k" + UUID.randomUUID())).orElseThrow();

        assertThatThrownBy(() -> sending.send(id)).isInstanceOf(MailSendException.class);

        assertThat(state(id)).isEqualTo("WAITING");
        signIn(member(north, Role.OFFICER));
        assertThat(outbox.mails()).singleElement().satisfies(mail -> {
            assertThat(mail.problem()).contains("connection refused");
            assertThat(mail.attempts()).isOne();
        });
    }

    @Test
    void isNotSentAgainWhenTheServerStoppedBetweenHandingOverAndNoting() {
        var id = store.keep(mail("k" + UUID.randomUUID())).orElseThrow();
        store.claim(id);

        sending.send(id);

        verify(server, times(0)).send(any(SimpleMailMessage.class));
        assertThat(state(id)).isEqualTo("UNCERTAIN");
    }

    @Test
    void isWrittenOnceHoweverOftenTheNewsIsHeard() {
        doNothing().when(server).send(any(SimpleMailMessage.class));
        var rater = member(north, Role.SUPERVISOR);
        var assigned = new RatingAssigned(UUID.randomUUID(), rater.id().value(), Instant.parse("2026-12-04T10:00:00Z"));

        transactions.executeWithoutResult(tx -> writing.tellRater(assigned));
        transactions.executeWithoutResult(tx -> writing.tellRater(assigned));

        var sent = ArgumentCaptor.forClass(SimpleMailMessage.class);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> verify(server, times(1)).send(sent.capture()));
        assertThat(sent.getValue().getTo()).containsExactly(rater.email());
        assertThat(sent.getValue().getText())
                .contains("rate it by 4 December 2026")
                .doesNotContain(ada.name(), assigned.ratingId().toString());
    }

    @Test
    void remindsARaterOnceOfEachRating() {
        doNothing().when(server).send(any(SimpleMailMessage.class));
        var rater = member(north, Role.SUPERVISOR);
        var due = new RatingDue(UUID.randomUUID(), rater.id().value(), Instant.parse("2026-12-04T17:00:00Z"));

        transactions.executeWithoutResult(tx -> writing.remind(due));
        transactions.executeWithoutResult(tx -> writing.remind(due));

        assertThat(bodies("reminder:" + due.ratingId()))
                .singleElement()
                .satisfies(body -> assertThat(body).contains("due on 4 December 2026", rater.name()));
    }

    @Test
    void remindsAHolderOncePerDateWithAFileForTheCalendar() {
        doNothing().when(server).send(any(MimeMessagePreparator.class));
        var number = "T-" + UUID.randomUUID();
        var last = LocalDate.of(2026, 12, 31);
        var expiring = new Expiring(
                number, ada.id(), north.id(), "Crisis Care 1.0.0", last, 29, last.plusMonths(3), last.plusMonths(12));

        transactions.executeWithoutResult(tx -> writing.remind(expiring, 30));
        transactions.executeWithoutResult(tx -> writing.remind(expiring, 30));

        assertThat(bodies("expiry:%s:30".formatted(number)))
                .singleElement()
                .satisfies(body -> assertThat(body)
                        .contains("29 more days", "31 December 2026", "/certification/renewal/" + number));
        assertThat(jdbc.sql("select attachment from mail where mail_key = ?")
                        .param("expiry:%s:30".formatted(number))
                        .query(String.class)
                        .single())
                .contains("BEGIN:VEVENT", "DTSTART;VALUE=DATE:20261231");
    }

    @Test
    void remindsACandidateOnceBeforeTheSittingWithAFileForTheCalendar() {
        doNothing().when(server).send(any(MimeMessagePreparator.class));
        var opens = Instant.now().plus(Duration.ofDays(1));
        var place = new ExamPlace(
                UUID.randomUUID(),
                north.id(),
                ada.id(),
                "Knowledge of the north",
                opens,
                opens.plus(Duration.ofHours(3)),
                "Hall 2",
                105,
                Instant.parse("2026-11-01T09:00:00Z"));

        transactions.executeWithoutResult(tx -> examMails.remind(place));
        transactions.executeWithoutResult(tx -> examMails.remind(place));

        var key = "exam-soon:%s:%d:opens"
                .formatted(place.paper(), place.bookedAt().toEpochMilli());
        assertThat(bodies(key))
                .singleElement()
                .satisfies(body -> assertThat(body).contains("Hall 2", "105 minutes", "/exams/" + place.paper()));
        assertThat(jdbc.sql("select attachment from mail where mail_key = ?")
                        .param(key)
                        .query(String.class)
                        .single())
                .contains("BEGIN:VEVENT", "TRIGGER:-P1D", "TRANSP:OPAQUE");
    }

    @Test
    void tellsACandidateThatAResultIsThereAndNotWhatItIs() {
        doNothing().when(server).send(any(SimpleMailMessage.class));
        var at = Instant.parse("2026-11-20T12:00:00Z");
        var released = new ResultReleased(
                UUID.randomUUID(), north.id().value(), ada.id(), "Knowledge of the north", false, at);

        transactions.executeWithoutResult(tx -> examMails.on(released));

        assertThat(bodies("exam-result:%s:%d".formatted(released.paperId(), at.toEpochMilli())))
                .singleElement()
                .satisfies(body -> assertThat(body)
                        .contains("/exams/" + released.paperId() + "/result")
                        .doesNotContain("passed"));
    }

    @Test
    void looksForCertificatesThatRunOutByItself() {
        assertThat(jdbc.sql("select count(*) from scheduled_tasks where task_name = 'remind-holders'")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void looksForRatingsThatAreDueByItself() {
        assertThat(jdbc.sql("select count(*) from scheduled_tasks where task_name = 'remind-raters'")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void tellsTheWelfareLeadToLookTodayAndNothingElse() {
        doNothing().when(server).send(any(SimpleMailMessage.class));
        var lead = member(north, Role.OFFICER);
        var raised = new ConcernRaised(
                UUID.randomUUID(), north.id().value(), List.of(lead.id().value()), LocalDate.of(2026, 12, 4));

        transactions.executeWithoutResult(tx -> writing.on(raised));

        assertThat(bodies(
                        "concern:%s:%s".formatted(raised.concernId(), lead.id().value())))
                .singleElement()
                .satisfies(body -> assertThat(body)
                        .contains("by the end of 4 December 2026", "/concerns")
                        .doesNotContain(ada.name()));
        signIn(lead);
        assertThat(outbox.mails())
                .filteredOn(mail -> mail.kind() == MailKind.CONCERN_RAISED)
                .singleElement()
                .satisfies(mail -> assertThat(mail.body()).isNull());
    }

    @Test
    void writesToTheTraineeAboutFeedbackAndAppealAndToTheChiefAssessorAboutTheAppeal() {
        doNothing().when(server).send(any(SimpleMailMessage.class));
        var chief = member(north, Role.CHIEF_ASSESSOR);
        var judged = UUID.randomUUID();
        var appeal = UUID.randomUUID();
        var association = north.id().value();

        transactions.executeWithoutResult(tx -> {
            writing.on(new FeedbackReleased(judged, ada.id(), association, UUID.randomUUID(), "S06"));
            writing.on(new AppealFiled(appeal, judged, ada.id(), association, LocalDate.of(2026, 12, 4)));
            writing.on(new AppealMoved(appeal, judged, ada.id(), association, AppealState.CHANGED));
            writing.on(new AppealPanelRated(appeal, judged, ada.id(), association, LocalDate.of(2026, 12, 18)));
            writing.remind(new AppealDue(appeal, association, true, LocalDate.of(2026, 12, 18), true));
        });

        assertThat(bodies("feedback:" + judged))
                .singleElement()
                .satisfies(body -> assertThat(body).contains("S06", "/feedback/" + judged));
        assertThat(bodies("appeal:%s:%s".formatted(appeal, chief.id().value())))
                .singleElement()
                .satisfies(body -> assertThat(body).contains("4 December 2026", "/appeals/" + appeal));
        assertThat(bodies("appeal:%s:CHANGED".formatted(appeal)))
                .singleElement()
                .satisfies(body -> assertThat(body).contains("the result is changed", "/feedback/" + judged));
        assertThat(bodies("appeal:%s:FILED".formatted(appeal)))
                .singleElement()
                .satisfies(body -> assertThat(body).contains("has arrived", "by 4 December 2026", "withdraw it"));
        assertThat(bodies("appeal:%s:RATED".formatted(appeal)))
                .singleElement()
                .satisfies(body -> assertThat(body).contains("decided by 18 December 2026"));
        assertThat(bodies("appeal-rated:%s:%s".formatted(appeal, chief.id().value())))
                .singleElement()
                .satisfies(body -> assertThat(body).contains("The new raters are done", "/appeals/" + appeal));
        assertThat(bodies("appeal-due-decide-late:%s:%s"
                        .formatted(appeal, chief.id().value())))
                .singleElement()
                .satisfies(body -> assertThat(body).contains("decided by 18 December 2026", "has passed"));
    }

    /** What left under this key, once it has left, so that no later test meets it. */
    private List<String> bodies(String key) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> jdbc.sql("select count(*) from mail where mail_key = ? and state = 'SENT'")
                                .param(key)
                                .query(Integer.class)
                                .single()
                        == 1);
        return jdbc.sql("select body from mail where mail_key = ?").param(key).query().listOfRows().stream()
                .map(row -> String.valueOf(row.get("body")))
                .toList();
    }

    @Test
    void keepsNeitherMailNorJobOfATransactionThatFails() {
        var key = "k" + UUID.randomUUID();
        transactions.executeWithoutResult(tx -> {
            jobs.sendSoon(store.keep(mail(key)).orElseThrow());
            tx.setRollbackOnly();
        });

        assertThat(jdbc.sql("select count(*) from mail where mail_key = ?")
                        .param(key)
                        .query(Integer.class)
                        .single())
                .isZero();
        verify(server, times(0)).send(any(SimpleMailMessage.class));
    }

    @Test
    void showsAnOfficerTheOwnAssociationsMailsAndNoneThatWouldBreakBlindness() {
        store.keep(mail("k" + UUID.randomUUID()));
        var rater = member(north, Role.SUPERVISOR);
        transactions.executeWithoutResult(tx -> writing.tellRater(
                new RatingAssigned(UUID.randomUUID(), rater.id().value(), Instant.now())));

        signIn(member(north, Role.OFFICER));
        assertThat(outbox.mails()).hasSize(2);
        assertThat(outbox.mails())
                .filteredOn(mail -> mail.kind() == MailKind.RATING_ASSIGNED)
                .singleElement()
                .satisfies(mail -> {
                    assertThat(mail.recipient()).isNull();
                    assertThat(mail.subject()).isNull();
                    assertThat(mail.body()).isNull();
                });
        signIn(member(associations.found("South", "s" + UUID.randomUUID(), "demo"), Role.OFFICER));
        assertThat(outbox.mails()).isEmpty();
    }

    private UUID posted() {
        return transactions.execute(tx -> {
            var id = store.keep(mail("k" + UUID.randomUUID())).orElseThrow();
            jobs.sendSoon(id);
            return id;
        });
    }

    private Mail mail(String key) {
        return new Mail(key, MailKind.CERTIFICATE_ISSUED, north.id(), ada, "A subject", "Words");
    }

    private String state(UUID id) {
        return jdbc.sql("select state from mail where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    private PersonSummary member(AssociationSummary association, Role role) {
        var email = UUID.randomUUID() + "@example.org";
        var person = people.enrol("Ada " + email.substring(0, 4), email, "a-long-password", Set.of(role));
        associations.join(association.id(), person.id());
        return person;
    }

    private static void signIn(PersonSummary person) {
        var roles = person.roles().stream().map(role -> "ROLE_" + role).toList();
        SecurityContextHolder.getContext()
                .setAuthentication(new UsernamePasswordAuthenticationToken(
                        person.email(), "", AuthorityUtils.createAuthorityList(List.copyOf(roles))));
    }
}
