package org.telepraxis.certification;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.telepraxis.association.AssociationSummary;
import org.telepraxis.association.Associations;
import org.telepraxis.competence.CriticalOutcome;
import org.telepraxis.competence.Evidence;
import org.telepraxis.competence.EvidenceLedger;
import org.telepraxis.competence.Level;
import org.telepraxis.courseware.Item;
import org.telepraxis.identity.People;
import org.telepraxis.identity.PersonId;
import org.telepraxis.identity.PersonSummary;
import org.telepraxis.identity.Role;
import org.telepraxis.learning.PracticeChecks;

/** Brings tests to a state by the steps that real people take. */
@TestComponent
public class Office {

    public static final String SCHEME = "crisis-addon-example";
    public static final String REASON = "Read the whole record; nothing speaks against it.";

    @Autowired
    Associations associations;

    @Autowired
    People people;

    @Autowired
    EvidenceLedger ledger;

    @Autowired
    PracticeChecks checks;

    @Autowired
    Candidacies candidacies;

    @Autowired
    CertificationDecisions decisions;

    public AssociationSummary association() {
        var slug = "a" + UUID.randomUUID();
        return associations.found("Association " + slug.substring(0, 5), slug, "demo");
    }

    public PersonSummary member(AssociationSummary association, Role role) {
        var email = UUID.randomUUID() + "@example.org";
        var person = people.enrol("Ada " + email.substring(0, 4), email, "a-long-password", Set.of(role));
        associations.join(association.id(), person.id());
        return person;
    }

    public Associations associations() {
        return associations;
    }

    public void signIn(PersonSummary person) {
        var roles = person.roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .collect(Collectors.toSet());
        SecurityContextHolder.getContext()
                .setAuthentication(new UsernamePasswordAuthenticationToken(person.email(), "", roles));
    }

    public void signOut() {
        SecurityContextHolder.clearContext();
    }

    /** A candidate of whom every rule is met. */
    public UUID soundCandidate(PersonSummary trainee) {
        signIn(trainee);
        var candidacy = candidacies.enrol(SCHEME);
        pass(trainee.id(), "c3");
        pass(trainee.id(), "c7");
        rated(trainee.id(), "met", Level.SOUND);
        return candidacy;
    }

    /** The number of a certificate that the officer has just issued. */
    public String certified(PersonSummary trainee, PersonSummary officer) {
        var candidacy = soundCandidate(trainee);
        signIn(officer);
        return decisions
                .decide(candidacy, DecisionOutcome.CERTIFY, REASON, true)
                .orElseThrow();
    }

    public void rated(PersonId person, String criticalResult, Level tec2) {
        ledger.record(new Rated(person, UUID.randomUUID(), criticalResult, tec2));
    }

    public void pass(PersonId person, String course) {
        var state = checks.resumeOrDraw(person, course);
        while (state.next().isPresent()) {
            var item = state.next().get();
            var right = item.form() == Item.Form.BEST_WORST
                    ? List.of(item.key().getFirst(), item.key().getLast())
                    : item.key();
            state = checks.answer(person, state.id(), item.id(), right);
        }
    }

    record Rated(PersonId person, UUID sourceId, String criticalResult, Level tec2) implements Evidence {

        @Override
        public UUID associationId() {
            return UUID.randomUUID();
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
        public Instant at() {
            return Instant.now();
        }

        @Override
        public Map<String, @Nullable Level> levels() {
            return Map.of(
                    "CRI-1", Level.SOUND,
                    "CRI-2", Level.SOUND,
                    "CRI-3", Level.SKILLED,
                    "CON-4", Level.SOUND,
                    "TEC-1", Level.SOUND,
                    "TEC-3", Level.SOUND,
                    "TEC-4", Level.SOUND,
                    "TEC-2", tec2);
        }

        @Override
        public List<CriticalOutcome> criticalActions() {
            return List.of(
                    new CriticalOutcome("CA1", "Place, number and privacy before content", "must", "late", 200),
                    new CriticalOutcome("CA3", "Phone attempt after the line goes dead", "must", criticalResult, 20));
        }

        @Override
        public String kind() {
            return "rated-simulation";
        }
    }
}
