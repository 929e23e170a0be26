package org.telepraxis.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.ActiveProfiles;
import org.telepraxis.association.AssociationSummary;
import org.telepraxis.certification.rules.Assessment.Proposal;
import org.telepraxis.competence.CriticalOutcome;
import org.telepraxis.competence.Evidence;
import org.telepraxis.competence.Level;
import org.telepraxis.identity.PersonId;
import org.telepraxis.identity.PersonSummary;
import org.telepraxis.identity.Role;

/** Appeals and new ratings, in whatever order they come, change what the rules say and never what was decided. */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
@ActiveProfiles("test")
@Import(Office.class)
class RejudgedEvidenceTest {

    @Autowired
    Office office;

    @Autowired
    CertificationDecisions decisions;

    @Autowired
    CertificateRegister register;

    @Autowired
    CertificateVerification verification;

    private PersonSummary trainee;
    private PersonSummary officer;

    @BeforeEach
    void anAssociationWithAnOfficerAndATrainee() {
        AssociationSummary north = office.association();
        trainee = office.member(north, Role.TRAINEE);
        officer = office.member(north, Role.OFFICER);
    }

    @AfterEach
    void nobodyIsSignedIn() {
        office.signOut();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void neverChangesADecisionThatWasMade(int seed) {
        var lot = new Random(seed);
        boolean certified = lot.nextBoolean();
        var candidacy = office.soundCandidate(trainee);
        if (!certified) {
            office.rated(trainee.id(), "missed", Level.SOUND);
        }
        office.signIn(officer);
        decisions.decide(candidacy, certified ? DecisionOutcome.CERTIFY : DecisionOutcome.DECLINE, Office.REASON, true);
        var decided = decisions.file(candidacy);
        var issued = register.issued();
        var status =
                decided.certificate().map(number -> verification.verify(number).orElseThrow());

        var news = rejudged(lot);
        news.forEach(office.ledger::record);
        news.forEach(office.ledger::record);

        var later = decisions.file(candidacy);
        assertThat(later.decisions()).isEqualTo(decided.decisions());
        assertThat(later.state()).isEqualTo(decided.state());
        assertThat(later.certificate()).isEqualTo(decided.certificate());
        assertThat(register.issued()).isEqualTo(issued);
        assertThat(later.certificate().map(number -> verification.verify(number).orElseThrow()))
                .isEqualTo(status);
        assertThat(later.changedSince()).as("the officer is told").hasSize((int)
                news.stream().filter(one -> one.version() > 1).count());
        var known = office.ledger.of(trainee.id());
        assertThat(known)
                .allSatisfy(entry -> assertThat(news.stream()
                                .filter(one -> one.sourceId().equals(entry.sourceId()))
                                .filter(Rejudged::voided))
                        .as("what is void counts as none")
                        .isEmpty());
    }

    @Test
    void countsOnceTheOfficerDecidesAnew() {
        var candidacy = office.soundCandidate(trainee);
        var missed = Rejudged.of(trainee.id(), UUID.randomUUID(), 1, "missed", false);
        office.ledger.record(missed);
        office.signIn(officer);
        decisions.decide(candidacy, DecisionOutcome.DECLINE, Office.REASON, true);

        office.ledger.record(Rejudged.of(trainee.id(), missed.sourceId(), 2, "met", false));
        office.signIn(trainee);
        var again = office.candidacies.enrol(Office.SCHEME);
        office.signIn(officer);

        assertThat(decisions.file(candidacy).state()).isEqualTo(CandidacyState.DECLINED);
        assertThat(decisions.file(again).assessment().proposal()).isEqualTo(Proposal.PASS);
    }

    /** What appeals may bring for the sessions of this trainee, out of order as news can be. */
    private List<Rejudged> rejudged(Random lot) {
        var news = new ArrayList<Rejudged>();
        for (var entry : office.ledger.of(trainee.id())) {
            news.add(Rejudged.of(
                    trainee.id(), entry.sourceId(), 2, lot.nextBoolean() ? "met" : "missed", lot.nextInt(3) == 0));
        }
        var another = UUID.randomUUID();
        news.add(Rejudged.of(trainee.id(), another, 1, "missed", false));
        news.add(Rejudged.of(trainee.id(), another, 2, "met", lot.nextBoolean()));
        Collections.shuffle(news, lot);
        return news;
    }

    record Rejudged(
            PersonId person,
            UUID associationId,
            UUID sourceId,
            int version,
            boolean voided,
            Instant at,
            Map<String, @Nullable Level> levels,
            List<CriticalOutcome> criticalActions)
            implements Evidence {

        static Rejudged of(PersonId person, UUID source, int version, String result, boolean voided) {
            var levels = new TreeMap<String, @Nullable Level>();
            if (!voided) {
                List.of("CON-4", "CRI-1", "CRI-2", "CRI-3", "TEC-2", "DEL-2")
                        .forEach(competence ->
                                levels.put(competence, result.equals("met") ? Level.SOUND : Level.NOT_SHOWN));
            }
            return new Rejudged(
                    person,
                    UUID.randomUUID(),
                    source,
                    version,
                    voided,
                    Instant.now(),
                    levels,
                    voided ? List.of() : List.of(new CriticalOutcome("CA3", "Phones", "must", result, 20)));
        }

        @Override
        public String source() {
            return "S06 form B";
        }

        @Override
        public String contentVersion() {
            return "1f";
        }

        @Override
        public boolean crisis() {
            return true;
        }

        @Override
        public String kind() {
            return "rated-simulation";
        }
    }
}
