package org.telepraxis.certification;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.telepraxis.certification.credential.Claims;
import org.telepraxis.certification.rules.Dossier;
import org.telepraxis.certification.rules.Performance;
import org.telepraxis.certification.rules.Scheme;
import org.telepraxis.competence.EvidenceChange;
import org.telepraxis.competence.EvidenceLedger;
import org.telepraxis.competence.Level;
import org.telepraxis.course.CourseCatalogue;
import org.telepraxis.courseware.Competence;
import org.telepraxis.identity.PersonId;
import org.telepraxis.learning.Progress;

/** Gathers what the rules look at from the modules that know it. */
@Component
class Dossiers {

    private static final String RATED = "rated-simulation";
    private static final String ROLE_PLAY = "rated-role-play";

    private final Progress progress;
    private final EvidenceLedger ledger;
    private final CourseCatalogue catalogue;
    private final Parts parts;

    Dossiers(Progress progress, EvidenceLedger ledger, CourseCatalogue catalogue, Parts parts) {
        this.parts = parts;
        this.progress = progress;
        this.ledger = ledger;
        this.catalogue = catalogue;
    }

    Dossier of(Candidacy candidacy, Scheme scheme) {
        var person = candidacy.person();
        var question = new PartQuestion(
                person, candidacy.association(), scheme.id(), scheme.version(), candidacy.enrolledAt());
        var passed = scheme.courses().stream()
                .filter(course -> progress.checkPassed(person, course))
                .collect(Collectors.toSet());
        return new Dossier(scheme, passed, performances(person, scheme), parts.of(scheme, question));
    }

    /** Of each scenario the last sessions, and the last role-plays, not the best ones: the ledger gives the latest first. */
    private List<Performance> performances(PersonId person, Scheme scheme) {
        var entries = ledger.of(person);
        var counted = new ArrayList<Performance>();
        for (var asked : scheme.performances()) {
            entries.stream()
                    .filter(entry -> entry.kind().equals(RATED))
                    .filter(entry -> entry.source().split("\\s", 2)[0].equalsIgnoreCase(asked.scenario()))
                    .limit(asked.sessions())
                    .map(entry -> Performance.session(asked.scenario(), entry))
                    .forEach(counted::add);
        }
        entries.stream()
                .filter(entry -> entry.kind().equals(ROLE_PLAY))
                .limit(scheme.rolePlays())
                .map(Performance::rolePlay)
                .forEach(counted::add);
        return counted;
    }

    /** What was judged anew since then, and may ask for another decision. */
    List<EvidenceChange> changedSince(PersonId person, Instant moment) {
        return ledger.changes(person).stream()
                .filter(change -> change.recordedAt().isAfter(moment))
                .toList();
    }

    /** The domains and competences in which every counted session stands at level 3 or 4. */
    List<ShownDomain> shown(Dossier dossier) {
        var competences = new TreeSet<String>();
        dossier.performances()
                .forEach(performance -> competences.addAll(performance.levels().keySet()));
        competences.removeIf(sound(dossier).negate());
        return titled(competences);
    }

    /** The counted sessions by what was played, without a word of what was said in them. */
    List<Claims.Evidence> evidence(Dossier dossier) {
        return dossier.performances().stream()
                .map(performance -> new Claims.Evidence(
                        performance.source(),
                        performance.rolePlay() ? "Observed role-play" : "Rated simulation",
                        performance.contentVersion()))
                .toList();
    }

    private static Predicate<String> sound(Dossier dossier) {
        return competence -> dossier.performances().stream()
                .map(performance -> performance.levels().get(competence))
                .filter(java.util.Objects::nonNull)
                .allMatch(level -> level.isAtLeast(Level.SOUND));
    }

    /** Titles of competences by domain, in the framework's order. */
    List<ShownDomain> titled(java.util.Set<String> competences) {
        Map<String, List<String>> shown = new LinkedHashMap<>();
        for (var domain : catalogue.framework().domains()) {
            var titles = domain.competences().stream()
                    .filter(competence -> competences.contains(competence.id()))
                    .map(Competence::title)
                    .toList();
            if (!titles.isEmpty()) {
                shown.put(domain.title(), titles);
            }
        }
        return shown.entrySet().stream()
                .map(domain -> new ShownDomain(domain.getKey(), domain.getValue()))
                .toList();
    }
}
