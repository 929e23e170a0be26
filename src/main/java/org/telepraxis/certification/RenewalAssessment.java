package org.telepraxis.certification;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.telepraxis.certification.RenewalFile.Requirement;
import org.telepraxis.certification.rules.RenewalTerms;
import org.telepraxis.competence.EvidenceEntry;

/** What of a renewal's requirements is there: hours by kind, a crisis session in a form not met before, and an observed role-play. */
record RenewalAssessment(
        RenewalTerms terms,
        LocalDate issuedOn,
        List<RenewalActivity> activities,
        List<EvidenceEntry> evidence,
        boolean declared,
        boolean audited,
        LocalDate today) {

    private static final String SESSION = "rated-simulation";
    private static final String ROLE_PLAY = "rated-role-play";
    private static final Set<String> UNREPAIRED = Set.of("missed", "violated");

    List<Requirement> requirements() {
        var all = new ArrayList<Requirement>();
        hours(all, "Continuing development", terms.cpdHours(), _ -> true);
        hours(all, CpdKind.CRISIS.label(), terms.crisisHours(), CpdKind.CRISIS::equals);
        hours(all, CpdKind.LAW_OR_DATA.label(), terms.lawOrDataHours(), CpdKind.LAW_OR_DATA::equals);
        if (terms.simulationEveryMonths() > 0) {
            all.add(session());
        }
        if (terms.rolePlays() > 0) {
            all.add(rolePlays());
        }
        all.add(new Requirement(
                "Declaration",
                "Own contract template and country sheet are up to date, and everything entered is true",
                declared ? "Declared" : "Not declared yet",
                declared,
                declared ? 1 : 0));
        return all;
    }

    /** What is not there. */
    List<String> missing() {
        return requirements().stream()
                .filter(requirement -> !requirement.met())
                .map(requirement -> "%s (%s)".formatted(requirement.title(), requirement.evidence()))
                .toList();
    }

    /** What is not there while everything that is declared counts. */
    List<String> missingBeforeAudit() {
        return new RenewalAssessment(terms, issuedOn, activities, evidence, declared, false, today).missing();
    }

    private void hours(List<Requirement> all, String title, int asked, Predicate<CpdKind> kind) {
        if (asked == 0) {
            return;
        }
        int minutes = activities.stream()
                .filter(this::counts)
                .filter(activity -> kind.test(activity.activity().kind()))
                .mapToInt(activity -> activity.activity().minutes())
                .sum();
        all.add(new Requirement(
                title,
                "At least %d hours since %s".formatted(asked, issuedOn),
                "%s of %d h".formatted(hours(minutes), asked),
                minutes >= asked * 60,
                Math.min(1, minutes / (asked * 60.0))));
    }

    /** In an audit only what the office has seen counts; before, what is declared does. */
    private boolean counts(RenewalActivity activity) {
        var day = activity.activity().doneOn();
        return !day.isBefore(issuedOn)
                && !day.isAfter(today)
                && (audited ? activity.state() == ActivityState.ACCEPTED : activity.state() != ActivityState.REFUSED);
    }

    /** The last new session counts, not the best one. */
    private Requirement session() {
        var demand = "In a form not met before, within the last %d months, with no critical action missed or violated"
                .formatted(terms.simulationEveryMonths());
        var last = freshSession();
        if (last.isEmpty()) {
            return new Requirement("New crisis session", demand, "None yet", false, 0);
        }
        var unrepaired = last.get().criticalActions().stream()
                .filter(action -> UNREPAIRED.contains(action.result()))
                .map(action -> "%s %s".formatted(action.id(), action.result()))
                .toList();
        var said = "%s on %s%s"
                .formatted(
                        last.get().source(),
                        day(last.get()),
                        unrepaired.isEmpty() ? "" : ": " + String.join(", ", unrepaired));
        return new Requirement("New crisis session", demand, said, unrepaired.isEmpty(), unrepaired.isEmpty() ? 1 : 0);
    }

    Optional<EvidenceEntry> freshSession() {
        var oldest = today.minusMonths(terms.simulationEveryMonths());
        return evidence.stream()
                .filter(entry -> entry.crisis() && entry.kind().equals(SESSION))
                .filter(entry -> day(entry).isAfter(issuedOn) && !day(entry).isBefore(oldest))
                .filter(this::unseenBefore)
                .findFirst();
    }

    private boolean unseenBefore(EvidenceEntry session) {
        return evidence.stream()
                .filter(other -> other.at().isBefore(session.at()))
                .noneMatch(other -> other.source().equalsIgnoreCase(session.source()));
    }

    List<EvidenceEntry> freshRolePlays() {
        return evidence.stream()
                .filter(entry -> entry.kind().equals(ROLE_PLAY))
                .filter(entry -> day(entry).isAfter(issuedOn))
                .toList();
    }

    private Requirement rolePlays() {
        var fresh = freshRolePlays();
        boolean met = fresh.size() >= terms.rolePlays();
        return new Requirement(
                "Observed role-play",
                terms.rolePlays() == 1
                        ? "One observed by peers since %s".formatted(issuedOn)
                        : "%d observed by peers since %s".formatted(terms.rolePlays(), issuedOn),
                fresh.isEmpty()
                        ? "None yet"
                        : "%s on %s".formatted(fresh.getFirst().source(), day(fresh.getFirst())),
                met,
                Math.min(1, fresh.size() / (double) terms.rolePlays()));
    }

    private static LocalDate day(EvidenceEntry entry) {
        return LocalDate.ofInstant(entry.at(), ZoneOffset.UTC);
    }

    static String hours(int minutes) {
        return minutes % 60 == 0
                ? Integer.toString(minutes / 60)
                : String.format(Locale.ENGLISH, "%.1f", minutes / 60.0);
    }
}
