package org.telepraxis.certification;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.telepraxis.certification.rules.Scheme;
import org.telepraxis.identity.PersonId;

/** Works out from when somebody who was not certified may try again. */
@Component
class NextAttempts {

    private static final String CRITICAL = "Critical actions";

    private final CandidacyRecords candidacies;
    private final Decisions decisions;
    private final SchemeVersions versions;
    private final Dossiers dossiers;
    private final Clock clock;

    NextAttempts(
            CandidacyRecords candidacies,
            Decisions decisions,
            SchemeVersions versions,
            Dossiers dossiers,
            Clock clock) {
        this.candidacies = candidacies;
        this.decisions = decisions;
        this.versions = versions;
        this.dossiers = dossiers;
        this.clock = clock;
    }

    /** The first day on which the person may be a candidate again; none for somebody whom nothing holds back. */
    Optional<LocalDate> nextDay(PersonId person, Scheme scheme) {
        var refused = refused(person, scheme.id());
        if (refused.isEmpty()) {
            return Optional.empty();
        }
        var last = refused.getFirst();
        // What was judged anew after the refusal, as an appeal brings it, may be decided on at once.
        if (!dossiers.changedSince(person, Objects.requireNonNull(last.closedAt()))
                .isEmpty()) {
            return Optional.empty();
        }
        var terms = scheme.retakeTerms();
        var next = terms.next(day(last), critical(last));
        var days = refused.stream().map(NextAttempts::day).toList();
        return Optional.of(terms.exhausted(days, today())
                .filter(free -> free.isAfter(next))
                .orElse(next));
    }

    /** Whether a critical action failed the candidate. */
    boolean critical(Candidacy candidacy) {
        var made = decisions.findByCandidacyIdOrderByDecidedAt(candidacy.id());
        return !made.isEmpty()
                && made.getLast().snapshots().stream()
                        .anyMatch(finding -> finding.rule().equals(CRITICAL)
                                && finding.verdict().equals("not met"));
    }

    /** The refusals under a scheme, the latest first. */
    private List<Candidacy> refused(PersonId person, String template) {
        return candidacies.findByPersonIdOrderByEnrolledAtDesc(person.value()).stream()
                .filter(candidacy -> candidacy.state() == CandidacyState.DECLINED)
                .filter(candidacy -> versions.findById(candidacy.schemeId())
                        .filter(version -> version.scheme().id().equals(template))
                        .isPresent())
                .toList();
    }

    private static LocalDate day(Candidacy candidacy) {
        Instant closed = Objects.requireNonNull(candidacy.closedAt());
        return LocalDate.ofInstant(closed, ZoneOffset.UTC);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
