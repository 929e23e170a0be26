package org.telepraxis.certification;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.telepraxis.certification.rules.Scheme;
import org.telepraxis.identity.AuditTrail;

/** Lets an office write versions of its schemes: drafts, then a day on which each begins. Nothing under way is touched by any of it. */
@Service
@Transactional
@PreAuthorize("hasRole('OFFICER')")
public class SchemeOffice {

    private final SchemeDrafts drafts;
    private final SchemeVersions versions;
    private final Schemes schemes;
    private final SchemeOffer offer;
    private final OfficeAccess access;
    private final AuditTrail audit;
    private final Clock clock;

    SchemeOffice(
            SchemeDrafts drafts,
            SchemeVersions versions,
            Schemes schemes,
            SchemeOffer offer,
            OfficeAccess access,
            AuditTrail audit,
            Clock clock) {
        this.drafts = drafts;
        this.versions = versions;
        this.schemes = schemes;
        this.offer = offer;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** Every version of every scheme of the officer's association: the ones that run, those to come, and those of the past. */
    @Transactional(readOnly = true)
    public List<Line> all() {
        var office = access.officer().association().id();
        var lines = new ArrayList<Line>();
        for (var running : schemes.offered(office)) {
            lines.add(new Line(null, running, Standing.RUNNING, null, ""));
        }
        for (var draft : drafts.findByAssociationIdOrderByMadeAtDesc(office.value())) {
            var day = draft.effectiveOn();
            if (day == null || day.isAfter(today())) {
                lines.add(new Line(
                        draft.id(),
                        draft.scheme(),
                        day == null ? Standing.DRAFT : Standing.SCHEDULED,
                        day,
                        draft.why()));
            }
        }
        for (var version : versions.findByAssociationIdOrderByAdoptedAtDesc(office.value())) {
            var scheme = version.scheme();
            boolean runs = lines.stream()
                    .anyMatch(line ->
                            line.standing() == Standing.RUNNING && line.scheme().equals(scheme));
            if (!runs) {
                lines.add(new Line(
                        null, scheme, Standing.PAST, LocalDate.ofInstant(version.adoptedAt(), ZoneOffset.UTC), ""));
            }
        }
        lines.sort(Comparator.comparing((Line line) -> line.scheme().title()).thenComparing(Line::standing));
        return lines;
    }

    /** What a version can ask for today. */
    @Transactional(readOnly = true)
    public SchemeChoices choices() {
        return offer.today();
    }

    /** Begins a draft from the version that runs now. */
    public UUID begin(String templateId) {
        var officer = access.officer();
        var office = officer.association().id();
        var running = schemes.running(office, templateId);
        return drafts.save(new SchemeDraft(office, running, officer.person().id(), clock.instant()))
                .id();
    }

    @Transactional(readOnly = true)
    public Line draft(UUID id) {
        var draft = find(id);
        var day = draft.effectiveOn();
        var running = schemes.running(draft.association(), draft.scheme().id());
        return new Line(
                id,
                draft.scheme(),
                day == null ? Standing.DRAFT : Standing.SCHEDULED,
                day,
                draft.why(),
                running.version(),
                SchemeChange.between(running, draft.scheme()));
    }

    /** Writes into a draft. */
    public void write(UUID id, SchemeEdit edit) {
        var draft = find(id);
        edit.require();
        var scheme = edit.on(draft.scheme());
        offer.today().require(scheme);
        draft.write(scheme);
    }

    /** Gives a draft the day on which it takes effect; candidacies that begin from then on are under it. */
    public void schedule(UUID id, LocalDate day, String why) {
        var draft = find(id);
        var scheme = draft.scheme();
        if (day.isBefore(today())) {
            throw new DecisionRefused("It cannot take effect in the past.");
        }
        if (why.strip().split("\\s+").length < 3 || why.length() > 2000) {
            throw new DecisionRefused("Write why it changes, in at least three words.");
        }
        offer.today().require(scheme);
        boolean taken = all().stream()
                .filter(line -> !id.equals(line.draft()))
                .filter(line -> line.standing() != Standing.DRAFT)
                .anyMatch(line -> line.scheme().id().equals(scheme.id())
                        && line.scheme().version().equals(scheme.version()));
        if (taken) {
            throw new DecisionRefused(
                    "There is a version %s already; give this one another number.".formatted(scheme.version()));
        }
        var officer = access.officer().person().id();
        draft.schedule(day, why.strip(), officer);
        audit.record(
                officer,
                "certification.scheme-scheduled",
                id.toString(),
                "%s %s from %s: %s".formatted(scheme.title(), scheme.version(), day, why.strip()));
    }

    /** Makes a version that has not begun a draft again. */
    public void unschedule(UUID id) {
        find(id).unschedule(today());
        audit.record(access.officer().person().id(), "certification.scheme-unscheduled", id.toString(), "");
    }

    /** Throws a draft away. */
    public void discard(UUID id) {
        var draft = find(id);
        if (draft.effectiveOn() != null) {
            throw new DecisionRefused("Only a draft can be thrown away.");
        }
        drafts.delete(draft);
    }

    private SchemeDraft find(UUID id) {
        var draft = drafts.findById(id).orElseThrow(() -> new NoSuchElementException("There is nothing here"));
        access.officerOf(draft.association());
        return draft;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** What a version is today. */
    public enum Standing {
        RUNNING("Runs now"),
        SCHEDULED("Begins later"),
        DRAFT("Draft"),
        PAST("For those under way or certified");

        private final String label;

        Standing(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * One version.
     *
     * @param draft names a draft or a version that begins later
     * @param day on which it begins or was first used
     * @param running the version that runs now
     * @param changes what this one asks differently from it; told where one version is looked at
     */
    public record Line(
            @Nullable UUID draft,
            Scheme scheme,
            Standing standing,
            @Nullable LocalDate day,
            String why,
            String running,
            List<SchemeChange> changes) {

        Line(@Nullable UUID draft, Scheme scheme, Standing standing, @Nullable LocalDate day, String why) {
            this(draft, scheme, standing, day, why, "", List.of());
        }
    }
}
