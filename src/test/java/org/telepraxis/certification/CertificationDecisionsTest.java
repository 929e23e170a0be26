package org.telepraxis.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.modulith.test.AssertablePublishedEvents;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.ActiveProfiles;
import org.telepraxis.association.AssociationSummary;
import org.telepraxis.certification.rules.Assessment.Proposal;
import org.telepraxis.competence.Level;
import org.telepraxis.identity.PersonSummary;
import org.telepraxis.identity.Role;

@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
@ActiveProfiles("test")
@Import(Office.class)
class CertificationDecisionsTest {

    @Autowired
    Office office;

    @Autowired
    CertificationDecisions decisions;

    @Autowired
    Candidacies candidacies;

    @Autowired
    CertificateRegister register;

    @Autowired
    CertificateVerification verification;

    private AssociationSummary north;
    private PersonSummary trainee;
    private PersonSummary officer;

    @BeforeEach
    void anAssociationWithAnOfficerAndATrainee() {
        north = office.association();
        trainee = office.member(north, Role.TRAINEE);
        officer = office.member(north, Role.OFFICER);
    }

    @AfterEach
    void nobodyIsSignedIn() {
        office.signOut();
    }

    @Test
    void issuesACertificateThatSaysWhatWasShown(AssertablePublishedEvents events) {
        var number = office.certified(trainee, officer);

        var status = verification.verify(number).orElseThrow();
        assertThat(status.state()).isEqualTo(CertificateState.ACTIVE);
        assertThat(status.issuer()).isEqualTo(north.name());
        assertThat(status.standing()).isEqualTo("Example scheme, not in force");
        assertThat(status.expiresOn()).isEqualTo(status.issuedOn().plusYears(3));
        assertThat(status.domains()).extracting(ShownDomain::title).contains("Crisis at a distance");
        assertThat(status.holder()).as("hidden until the holder chooses").isNull();
        assertThat(verification.document(number).orElseThrow().sealHolds()).isTrue();
        assertThat(events)
                .contains(CertificateIssued.class)
                .matching(new CertificateIssued(number, trainee.id(), north.id(), null, null)::equals);
    }

    @Test
    void givesTheSameCertificateToASecondClick() {
        var candidacy = office.soundCandidate(trainee);
        office.signIn(officer);

        var first = certify(candidacy);
        var second = certify(candidacy);

        assertThat(second).isEqualTo(first).isPresent();
        assertThat(register.issued()).hasSize(1);
        assertThat(decisions.file(candidacy).decisions()).hasSize(1);
    }

    @Test
    void issuesOneCertificateWhenTwoOfficersClickAtTheSameMoment() throws Exception {
        var candidacy = office.soundCandidate(trainee);
        var other = office.member(north, Role.OFFICER);
        var ready = new CountDownLatch(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var one = threads.submit(clicking(officer, candidacy, ready));
            var two = threads.submit(clicking(other, candidacy, ready));
            // One of them may be refused; what counts is that never two certificates come of it.
            assertThat(one.get() || two.get()).isTrue();
        }
        office.signIn(officer);
        assertThat(register.issued()).hasSize(1);
    }

    private Callable<Boolean> clicking(PersonSummary who, UUID candidacy, CountDownLatch ready) {
        return () -> {
            office.signIn(who);
            ready.countDown();
            ready.await();
            try {
                return certify(candidacy).isPresent();
            } catch (RuntimeException refused) {
                return false;
            } finally {
                office.signOut();
            }
        };
    }

    @Test
    void refusesToCertifyAgainstAFailedRule() {
        var candidacy = office.soundCandidate(trainee);
        office.rated(trainee.id(), "missed", Level.SKILLED);
        office.signIn(officer);

        assertThat(decisions.file(candidacy).assessment().proposal()).isEqualTo(Proposal.FAIL);
        assertThatThrownBy(() -> certify(candidacy))
                .isInstanceOf(DecisionRefused.class)
                .hasMessageContaining("CA3 missed in S06 form B");
        assertThat(register.issued()).isEmpty();
    }

    @Test
    void refusesToDecideWhatIsNotReady() {
        office.signIn(trainee);
        var candidacy = candidacies.enrol(Office.SCHEME);
        office.signIn(officer);

        assertThatThrownBy(() -> certify(candidacy)).hasMessageContaining("nothing to decide yet");
    }

    @Test
    void asksForAReasonInWordsAndForTheStatementOfNoConflict() {
        var candidacy = office.soundCandidate(trainee);
        office.signIn(officer);

        assertThatThrownBy(() -> decisions.decide(candidacy, DecisionOutcome.CERTIFY, "ok", true))
                .hasMessage("Write the reason in at least 5 words.");
        assertThatThrownBy(() -> decisions.decide(candidacy, DecisionOutcome.CERTIFY, Office.REASON, false))
                .hasMessageContaining("not trained, supervised or rated");
    }

    @Test
    void letsAPanelLookBeforeACertificateWithALevelOneElsewhere() {
        var candidacy = office.soundCandidate(trainee);
        office.rated(trainee.id(), "met", Level.UNSAFE);
        office.signIn(officer);

        assertThatThrownBy(() -> certify(candidacy)).hasMessageContaining("A panel has to look first");
        decisions.decide(candidacy, DecisionOutcome.REFER, "Level 1 on TEC-2, please look.", true);

        assertThat(certify(candidacy)).isPresent();
    }

    @Test
    void letsNobodyBeRefusedAgainstTheRulesWithoutAPanel() {
        var candidacy = office.soundCandidate(trainee);
        office.signIn(officer);

        assertThatThrownBy(() -> decisions.decide(candidacy, DecisionOutcome.DECLINE, Office.REASON, true))
                .hasMessageContaining("refer to the panel first");
    }

    @Test
    void keepsWhatTheRulesSaidWithTheDecision() {
        var candidacy = office.soundCandidate(trainee);
        office.rated(trainee.id(), "missed", Level.SOUND);
        office.signIn(officer);

        decisions.decide(candidacy, DecisionOutcome.DECLINE, "One critical action was missed outright.", true);

        var file = decisions.file(candidacy);
        assertThat(file.state()).isEqualTo(CandidacyState.DECLINED);
        assertThat(file.decisions()).singleElement().satisfies(made -> {
            assertThat(made.officer()).isEqualTo(officer.name());
            assertThat(made.reason()).contains("missed outright");
        });
    }

    @Test
    void showsAnOfficerOfAnotherAssociationNothing() {
        var candidacy = office.soundCandidate(trainee);
        var number = office.certified(office.member(north, Role.TRAINEE), officer);
        var stranger = office.member(office.association(), Role.OFFICER);
        office.signIn(stranger);

        assertThat(decisions.candidates()).isEmpty();
        assertThat(register.issued()).isEmpty();
        assertThatThrownBy(() -> decisions.file(candidacy)).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> certify(candidacy)).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> register.revoke(number, "no reason at all", ""))
                .isInstanceOf(NoSuchElementException.class);
        assertThat(verification.download(number)).isInstanceOf(DocumentAccess.Private.class);
    }

    @Test
    void letsNobodyButOfficersDecide() {
        var candidacy = office.soundCandidate(trainee);
        for (var role : new Role[] {Role.TRAINEE, Role.SUPERVISOR, Role.AUTHOR, Role.ADMIN}) {
            office.signIn(office.member(north, role));
            assertThatThrownBy(() -> certify(candidacy)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(decisions::candidates).isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void letsTheHolderChooseWhatIsPublic() {
        var number = office.certified(trainee, officer);
        office.signIn(trainee);

        register.publish(number, false, true);

        assertThat(verification.verify(number).orElseThrow().holder())
                .as("the document shows the name")
                .isEqualTo(trainee.name());
        office.signIn(officer);
        assertThatThrownBy(() -> register.publish(number, false, false)).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void supersedesAnEarlierCertificateOfTheSameScheme() {
        var first = office.certified(trainee, officer);
        var second = office.certified(trainee, officer);

        assertThat(verification.verify(first).orElseThrow().state()).isEqualTo(CertificateState.SUPERSEDED);
        assertThat(verification.verify(second).orElseThrow().state()).isEqualTo(CertificateState.ACTIVE);
    }

    @Test
    void suspendsReinstatesAndRevokesWithReasons() {
        var number = office.certified(trainee, officer);

        register.suspend(number, "A complaint is examined", "");
        assertThat(state(number)).isEqualTo(CertificateState.SUSPENDED);
        register.reinstate(number, "The complaint was unfounded");
        assertThat(state(number)).isEqualTo(CertificateState.ACTIVE);
        register.revoke(number, "Asked for by the holder", "At the holder's request");
        assertThat(state(number)).isEqualTo(CertificateState.REVOKED);
        assertThat(verification.verify(number).orElseThrow().note()).isEqualTo("At the holder's request");
        assertThatThrownBy(() -> register.reinstate(number, "Changed our minds again"))
                .isInstanceOf(DecisionRefused.class);
        assertThatThrownBy(() -> register.revoke(number, " ", "")).isInstanceOf(DecisionRefused.class);
    }

    @Test
    void publishesTheReasonCodeAndKeepsTheReason() {
        var number = office.certified(trainee, officer);

        assertThatThrownBy(() -> register.suspend(number, ReasonCode.ISSUED_IN_ERROR, "This cannot be undone", ""))
                .isInstanceOf(DecisionRefused.class);
        register.revoke(number, ReasonCode.FALSE_EVIDENCE, "Two logs were copied from a colleague", "");

        var status = verification.verify(number).orElseThrow();
        assertThat(status.code()).isEqualTo(ReasonCode.FALSE_EVIDENCE);
        assertThat(status.note()).isNull();
        assertThat(register.issued())
                .singleElement()
                .satisfies(kept -> assertThat(kept.reasons()).containsExactly("Two logs were copied from a colleague"));
    }

    private CertificateState state(String number) {
        return verification.verify(number).orElseThrow().state();
    }

    private Optional<String> certify(UUID candidacy) {
        return decisions.decide(candidacy, DecisionOutcome.CERTIFY, Office.REASON, true);
    }
}
