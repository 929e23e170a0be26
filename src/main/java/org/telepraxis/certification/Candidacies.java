package org.telepraxis.certification;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.telepraxis.association.Associations;
import org.telepraxis.certification.rules.Scheme;
import org.telepraxis.identity.AuditTrail;
import org.telepraxis.identity.PersonId;

/** Lets people become candidates and see how far they have come. */
@Service
@Transactional
public class Candidacies {

    private final CandidacyRecords records;
    private final Schemes schemes;
    private final Dossiers dossiers;
    private final RouteParts route;
    private final NextAttempts retakes;
    private final Associations associations;
    private final OfficeAccess access;
    private final AuditTrail audit;
    private final Clock clock;

    Candidacies(
            CandidacyRecords records,
            Schemes schemes,
            Dossiers dossiers,
            RouteParts route,
            NextAttempts retakes,
            Associations associations,
            OfficeAccess access,
            AuditTrail audit,
            Clock clock) {
        this.records = records;
        this.schemes = schemes;
        this.dossiers = dossiers;
        this.route = route;
        this.retakes = retakes;
        this.associations = associations;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** The schemes in which the signed-in person is not a candidate now. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('TRAINEE')")
    public List<OfferedScheme> offered() {
        var me = access.person().id();
        var association = associations.find(me);
        if (association.isEmpty()) {
            return List.of();
        }
        return schemes.offered(association.get().id()).stream()
                .filter(scheme -> records.findByOpenKey(me + ":" + scheme.id()).isEmpty())
                .map(scheme -> new OfferedScheme(
                        scheme.id(),
                        scheme.title(),
                        scheme.version(),
                        scheme.standing(),
                        scheme.validityYears(),
                        waits(me, scheme)))
                .toList();
    }

    private @Nullable LocalDate waits(PersonId person, Scheme scheme) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return retakes.nextDay(person, scheme).filter(day -> day.isAfter(today)).orElse(null);
    }

    /** Makes the signed-in person a candidate; asked twice, the open candidacy is the answer. */
    @PreAuthorize("hasRole('TRAINEE')")
    public UUID enrol(String templateId) {
        return enrol(access.person().id(), templateId);
    }

    UUID enrol(PersonId person, String templateId) {
        var open = records.findByOpenKey(person + ":" + templateId);
        if (open.isPresent()) {
            return open.get().id();
        }
        var association = associations.of(person);
        var scheme = schemes.current(association.id(), templateId);
        retakes.nextDay(person, scheme.scheme())
                .filter(day -> day.isAfter(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)))
                .ifPresent(day -> {
                    throw new DecisionRefused("You can become a candidate again on %s.".formatted(day));
                });
        int attempt = (int) records.findByPersonIdOrderByEnrolledAtDesc(person.value()).stream()
                        .filter(earlier -> schemes.get(earlier).scheme().id().equals(templateId))
                        .count()
                + 1;
        var candidacy = records.save(new Candidacy(scheme, templateId, person, attempt, clock.instant()));
        audit.record(
                person,
                "certification.enrolled",
                candidacy.id().toString(),
                scheme.scheme().title());
        return candidacy.id();
    }

    /** The candidacies of the signed-in person, latest first. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('TRAINEE')")
    public List<CandidacyRoute> mine() {
        return records.findByPersonIdOrderByEnrolledAtDesc(access.person().id().value()).stream()
                .map(this::route)
                .toList();
    }

    private CandidacyRoute route(Candidacy candidacy) {
        var scheme = schemes.get(candidacy).scheme();
        var dossier = dossiers.of(candidacy, scheme);
        return new CandidacyRoute(
                candidacy.id(),
                scheme.title(),
                scheme.version(),
                scheme.standing(),
                candidacy.state(),
                candidacy.enrolledAt(),
                route.of(dossier, candidacy),
                scheme.notCovered());
    }
}
