package org.telepraxis.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.telepraxis.certification.Candidacies;
import org.telepraxis.certification.CandidacyRoute.Part;
import org.telepraxis.certification.CandidacyRoute.Stage;
import org.telepraxis.certification.CertificateRegister;
import org.telepraxis.certification.RegisterConsent;
import org.telepraxis.certification.Renewals;
import org.telepraxis.certification.SessionsHandedIn;
import org.telepraxis.grading.Feedback;
import org.telepraxis.grading.FeedbackLetter;
import org.telepraxis.grading.Quote;
import org.telepraxis.identity.DemoPeople;
import org.telepraxis.identity.People;
import org.telepraxis.identity.PersonSummary;
import org.telepraxis.simulation.AttemptSummary;
import org.telepraxis.simulation.Attempts;

/** What the demo tells holds together: days follow one another, and what people wrote fits what happened. */
@OnH2
class DemoStoryTest {

    @Autowired
    People people;

    @Autowired
    Attempts attempts;

    @Autowired
    Feedback feedback;

    @Autowired
    CertificateRegister register;

    @Autowired
    Renewals renewals;

    @Autowired
    Candidacies candidacies;

    @Autowired
    SessionsHandedIn handedIn;

    @Autowired
    RegisterConsent consent;

    @Test
    void everyFeedbackComesAfterItsSession() {
        var begun = attempts.list(paulo().id()).stream()
                .collect(Collectors.toMap(attempt -> attempt.id().value(), AttemptSummary::begunAt));

        assertThat(letters())
                .hasSize(2)
                .allSatisfy(letter -> assertThat(begun.get(letter.attemptId()))
                        .isBefore(letter.releasedAt())
                        .isBefore(Instant.now()));
    }

    @Test
    void everyLevelOfAFeedbackRestsOnALineOfTheClinician() {
        assertThat(letters()).allSatisfy(letter -> {
            assertThat(letter.stands().actions())
                    .noneMatch(action -> action.result().label().equals("Repaired"));
            assertThat(letter.stands().criteria()).hasSize(6).allSatisfy(criterion -> {
                assertThat(criterion.why()).isNotBlank();
                assertThat(criterion.quotes()).extracting(Quote::text).isNotEmpty();
            });
        });
    }

    @Test
    void oneOfThePeopleToSignInAsHoldsACertificateARenewalAndAPlaceInTheRegister() {
        assertThat(DemoPeople.all()).anySatisfy(person -> {
            assertThat(person.email()).isEqualTo("ilse.varga@example.org");
            assertThat(person.part()).isEqualTo("Certificate holder");
        });
        var ilse = people.byEmail("ilse.varga@example.org").orElseThrow();

        var held = SignedIn.as(ilse, register::mine).getFirst();

        assertThat(SignedIn.as(ilse, () -> renewals.of(held.number())).activities())
                .hasSize(3);
        assertThat(SignedIn.as(ilse, consent::mine)).isPresent();
    }

    @Test
    void aStepThatNobodyHasBegunSaysSoAndLeadsToItsPage() {
        var lena = people.byEmail("trainee@example.org").orElseThrow();

        var parts = SignedIn.as(lena, candidacies::mine).getFirst().parts();

        assertThat(parts)
                .filteredOn(part -> part.title().startsWith("Session S06"))
                .singleElement()
                .satisfies(part -> {
                    assertThat(part.stage()).isEqualTo(Stage.NOT_BEGUN);
                    assertThat(part.detail()).startsWith("Not begun.");
                    assertThat(part.page()).isEqualTo("sessions/S06");
                });
        assertThat(parts.getLast().stage()).isEqualTo(Stage.NOT_BEGUN);
        assertThat(parts)
                .filteredOn(part -> part.title().startsWith("C3"))
                .extracting(Part::page)
                .containsExactly("courses/c3");
    }

    @Test
    void aSessionThatIsWithTheRatersIsKnownToBeHandedIn() {
        assertThat(handedIn.count(paulo().id(), "S06")).isEqualTo(2);
        assertThat(handedIn.count(paulo().id(), "S10")).isZero();
    }

    private List<FeedbackLetter> letters() {
        return SignedIn.as(
                paulo(),
                () -> feedback.mine().stream()
                        .map(summary -> feedback.letter(summary.caseId()))
                        .toList());
    }

    private PersonSummary paulo() {
        return people.byEmail("trainee2@example.org").orElseThrow();
    }
}
