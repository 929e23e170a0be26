package org.telepraxis.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;
import org.telepraxis.certification.rules.Assessment;

@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
@ActiveProfiles("test")
@TestPropertySource(properties = "telepraxis.demo=true")
class DemoCertificatesTest {

    @Autowired
    CertificateVerification verification;

    @Autowired
    CertificationDecisions decisions;

    @Test
    void showsOneCertificateInEachStateThatAVisitorShouldSee() {
        assertThat(verification.verify("DEMO-0001").orElseThrow().state()).isEqualTo(CertificateState.ACTIVE);
        assertThat(verification.verify("DEMO-0002").orElseThrow().state()).isEqualTo(CertificateState.EXPIRED);
        assertThat(verification.verify("DEMO-0003").orElseThrow()).satisfies(revoked -> {
            assertThat(revoked.state()).isEqualTo(CertificateState.REVOKED);
            assertThat(revoked.note()).isEqualTo("Issued in error.");
            assertThat(revoked.holder()).isEqualTo("Noor Haddad");
        });
    }

    @Test
    void letsAnybodyHaveTheDocuments() {
        assertThat(verification.download("DEMO-0001")).isInstanceOf(DocumentAccess.Granted.class);
        assertThat(verification.document("DEMO-0003").orElseThrow().sealHolds()).isTrue();
    }

    @Test
    @WithMockUser(username = "officer2@example.org", roles = "OFFICER")
    void letsTheSecondOfficerConfirmWhatTheFirstOneProposes() {
        var waiting = decisions.candidates().stream()
                .filter(CandidateSummary::proposed)
                .toList();

        assertThat(waiting).singleElement().satisfies(line -> {
            assertThat(line.name()).isEqualTo("Mirja Kallio");
            assertThat(line.proposal()).isEqualTo(Assessment.Proposal.FAIL);
            var file = decisions.file(line.id());
            assertThat(file.conflict()).isEmpty();
            assertThat(file.proposed()).hasValueSatisfying(proposed -> {
                assertThat(proposed.officer()).isEqualTo("Ines Moreau");
                assertThat(proposed.own()).isFalse();
            });
        });
    }

    @Test
    @WithMockUser(username = "officer@example.org", roles = "OFFICER")
    void givesTheOfficerSomebodyToDecideAbout() {
        assertThat(decisions.candidates().stream()
                        .filter(line -> line.ready() && !line.proposed())
                        .collect(Collectors.toMap(CandidateSummary::name, CandidateSummary::proposal)))
                .containsEntry("Elin Aronsen", Assessment.Proposal.PASS)
                .containsEntry("Rafael Pinto", Assessment.Proposal.PASS)
                .containsEntry("Oda Vestergaard", Assessment.Proposal.FAIL);
    }
}
