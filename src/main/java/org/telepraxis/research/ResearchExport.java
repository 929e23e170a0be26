package org.telepraxis.research;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.telepraxis.association.AssociationSummary;
import org.telepraxis.association.Associations;
import org.telepraxis.competence.EvidenceLedger;
import org.telepraxis.identity.AuditTrail;
import org.telepraxis.identity.CurrentPerson;
import org.telepraxis.identity.PersonId;
import org.telepraxis.identity.ServerSecret;
import org.telepraxis.learning.CourseEfficacy.Said;
import org.telepraxis.learning.SelfEfficacy;
import org.telepraxis.simulation.PracticeDecisions;

/**
 * Makes the export of an association for research: levels, decisions in practice and ratings of themselves of the members who agreed,
 * under pseudonyms, with weeks instead of days. There is no text of anybody in it.
 */
@Service
@Transactional
@PreAuthorize("hasRole('OFFICER')")
public class ResearchExport {

    private static final int LONGEST_PURPOSE = 500;

    private final ResearchConsent consent;
    private final EvidenceLedger ledger;
    private final PracticeDecisions decisions;
    private final SelfEfficacy efficacy;
    private final Associations associations;
    private final CurrentPerson current;
    private final ServerSecret secrets;
    private final AuditTrail audit;
    private final Clock clock;

    ResearchExport(
            ResearchConsent consent,
            EvidenceLedger ledger,
            PracticeDecisions decisions,
            SelfEfficacy efficacy,
            Associations associations,
            CurrentPerson current,
            ServerSecret secrets,
            AuditTrail audit,
            Clock clock) {
        this.consent = consent;
        this.ledger = ledger;
        this.decisions = decisions;
        this.efficacy = efficacy;
        this.associations = associations;
        this.current = current;
        this.secrets = secrets;
        this.audit = audit;
        this.clock = clock;
    }

    /** What the export of the officer's association would hold now. */
    public ResearchOverview overview() {
        return collect(own()).overview();
    }

    /**
     * Makes the export, as a zip of tables with a note on how to read and to guard them, and puts it on record.
     *
     * @param purpose what it is for, in the officer's words; it stands in the record, not in the export
     */
    public byte[] make(String purpose) {
        if (purpose.isBlank() || purpose.length() > LONGEST_PURPOSE) {
            throw new IllegalArgumentException("Say in one or two sentences what the export is for.");
        }
        var association = own();
        var collected = collect(association);
        var overview = collected.overview();
        audit.record(
                current.id(),
                "research.exported",
                association.id().value().toString(),
                "Exported figures of %d people (at least %d alike by weeks) for research: %s"
                        .formatted(overview.people(), overview.alike(), purpose.strip()));
        return ResearchArchive.of(collected, association.name(), today());
    }

    private AssociationSummary own() {
        return associations.of(current.id());
    }

    private Collected collect(AssociationSummary association) {
        var pseudonyms =
                new Pseudonyms(secrets.named("research/" + association.id().value()));
        var collected = new Collected();
        for (var person : consent.inForce(association.id())) {
            collect(person, association, pseudonyms.of(person), collected);
        }
        return collected;
    }

    private void collect(PersonId person, AssociationSummary association, String pseudonym, Collected all) {
        var weeks = new TreeSet<String>();
        for (var entry : ledger.within(person, association.id().value())) {
            weeks.add(week(entry.at()));
            entry.levels()
                    .forEach((competence, level) -> all.levels.add(
                            pseudonym,
                            week(entry.at()),
                            entry.kind(),
                            entry.source().replace(" form ", "/"),
                            competence,
                            level.value()));
        }
        decisions
                .of(person, association.id())
                .forEach(made -> all.decisions.add(
                        pseudonym,
                        made.session(),
                        made.scenarioId(),
                        made.formId(),
                        made.beat(),
                        made.taken(),
                        made.at()));
        for (var course : efficacy.said(person)) {
            course.lines().stream()
                    .filter(line -> line.before() != null || line.after() != null)
                    .forEach(line -> {
                        all.ratings.add(
                                pseudonym,
                                course.course().id(),
                                line.competence().id(),
                                strength(line.before()),
                                weekOf(line.before()),
                                strength(line.after()),
                                weekOf(line.after()));
                        weeks.add(weekOf(line.before()));
                        weeks.add(weekOf(line.after()));
                    });
        }
        weeks.remove("");
        all.weeks.put(pseudonym, weeks);
    }

    private static String strength(@Nullable Said said) {
        return said == null ? "" : String.valueOf(said.strength());
    }

    private static String weekOf(@Nullable Said said) {
        return said == null ? "" : week(said.at());
    }

    /** The Monday of the week. */
    private static String week(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .toString();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** The tables as they fill. */
    static final class Collected {

        final ResearchTable levels = new ResearchTable("person", "week", "seen_in", "session", "competence", "level");
        final ResearchTable decisions =
                new ResearchTable("person", "practice", "scenario", "form", "beat", "taken", "seconds");
        final ResearchTable ratings =
                new ResearchTable("person", "course", "competence", "before", "before_week", "after", "after_week");
        final Map<String, Set<String>> weeks = new HashMap<>();

        ResearchOverview overview() {
            return new ResearchOverview(weeks.size(), alike(), levels.size(), decisions.size(), ratings.size());
        }

        /** The size of the smallest group with the same weeks: the k of k-anonymity, if weeks are all that somebody knows. */
        private int alike() {
            var groups = weeks.values().stream()
                    .collect(Collectors.groupingBy(set -> set, Collectors.counting()))
                    .values();
            return groups.isEmpty() ? 0 : Collections.min(groups).intValue();
        }
    }
}
