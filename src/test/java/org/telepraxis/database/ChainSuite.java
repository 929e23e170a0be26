package org.telepraxis.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.telepraxis.certification.Candidacies;
import org.telepraxis.certification.CertificateStatus;
import org.telepraxis.certification.CertificateVerification;
import org.telepraxis.certification.CertificationDecisions;
import org.telepraxis.certification.DecisionOutcome;
import org.telepraxis.certification.SealedDocument;
import org.telepraxis.competence.EvidenceLedger;
import org.telepraxis.competence.Judged;
import org.telepraxis.competence.Level;
import org.telepraxis.grading.QualityReport;
import org.telepraxis.grading.RatingQuality;
import org.telepraxis.identity.PersonSummary;
import org.telepraxis.identity.Role;

/** The whole chain, from the course to the public check, with nothing in between but the database and the events in it. */
abstract class ChainSuite {

    @Autowired
    ApplicationContext node;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Candidacies candidacies;

    @Autowired
    CertificationDecisions decisions;

    @Autowired
    CertificateVerification verification;

    @Autowired
    EvidenceLedger ledger;

    @Autowired
    RatingQuality quality;

    @Test
    void leadsFromTheCourseToACertificateThatAnybodyCanCheck() throws Exception {
        var learners = new Learners(node);
        var raters = new Raters(node);
        var association = learners.association("North");
        var candidate = learners.person(association, "Ada Brook", Role.TRAINEE);
        var officer = learners.person(association, "Ottoline Reed", Role.OFFICER);
        var supervisors = List.of(
                learners.person(association, "Bo Lind", Role.SUPERVISOR),
                learners.person(association, "Cy Marsh", Role.SUPERVISOR));

        learners.passCheck(candidate.id(), "c3");
        learners.passCheck(candidate.id(), "c7");
        var candidacy = SignedIn.as(candidate, () -> candidacies.enrol("crisis-addon-example"));
        learners.handIn(candidate.id());
        raters.drawn(supervisors).forEach(raters::rateAsSound);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> ledger.of(candidate.id()), performances -> !performances.isEmpty());
        assertThat(ledger.levels(candidate.id()).values())
                .isNotEmpty()
                .allSatisfy(held -> assertThat(held.level()).isEqualTo(Level.SOUND));

        var today = LocalDate.ofInstant(Instant.now(), ZoneOffset.UTC);
        var report = SignedIn.as(officer, () -> quality.report(today.minusDays(1), today.plusDays(1), null));
        assertThat(report.rated()).isOne();
        assertThat(report.levels().exact().known().orElseThrow().value()).isEqualTo(1);
        assertThat(report.actions()).isNotEmpty();
        assertThat(report.raters())
                .extracting(QualityReport.Rater::name)
                .containsExactlyInAnyOrder("Bo Lind", "Cy Marsh");

        assertThat(supervisors)
                .allSatisfy(
                        rater -> assertThat(node.getBeansOfType(Judged.class).values())
                                .as("whoever rated the candidate decides nothing about them")
                                .anyMatch(judged -> judged.by(rater.id(), candidate.id())));
        assertThat(node.getBeansOfType(Judged.class).values())
                .noneMatch(judged -> judged.by(officer.id(), candidate.id()));

        // A second click, at the same moment, makes no second certificate.
        var numbers = Together.at(() -> certified(officer, candidacy), () -> certified(officer, candidacy));
        var number = certified(officer, candidacy);

        assertThat(numbers).contains(number);
        assertThat(jdbc.sql("select count(*) from certificate where candidacy_id = ?")
                        .param(candidacy)
                        .query(Integer.class)
                        .single())
                .isOne();
        assertThat(verification.verify(number)).map(CertificateStatus::number).contains(number);
        assertThat(verification.document(number)).map(SealedDocument::sealHolds).contains(true);
    }

    private String certified(PersonSummary officer, UUID candidacy) {
        return SignedIn.as(
                        officer,
                        () -> decisions.decide(
                                candidacy, DecisionOutcome.CERTIFY, "Two raters found every rule met.", true))
                .orElseThrow();
    }
}
