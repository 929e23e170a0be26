package org.telepraxis.certification;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.telepraxis.certification.rules.RenewalTerms;
import org.telepraxis.certification.rules.Scheme;

/** One thing that a version asks differently from another one, in words. */
public record SchemeChange(String what, String before, String after) {

    private static final List<Asked> ASKED = List.of(
            new Asked("Title", Scheme::title),
            new Asked("Version", Scheme::version),
            new Asked("Standing", scheme -> scheme.standing().isBlank() ? "In force" : scheme.standing()),
            new Asked("Valid for", scheme -> scheme.validityYears() + " years"),
            new Asked("Wording", Scheme::wording),
            new Asked(
                    "Courses",
                    scheme -> listed(scheme.courses().stream()
                            .map(course -> course.toUpperCase(Locale.ROOT))
                            .toList())),
            new Asked(
                    "Sessions",
                    scheme -> listed(scheme.performances().stream()
                            .map(asked -> "%s: %d, %d raters each"
                                    .formatted(asked.scenario(), asked.sessions(), asked.raters()))
                            .toList())),
            new Asked("Critical actions that may never be late", scheme -> listed(scheme.neverLate())),
            new Asked("Late actions in a session, at most", scheme -> "" + scheme.lateAllowed()),
            new Asked("Level 1 fails by itself in", scheme -> listed(scheme.neverUnsafe())),
            new Asked("Role-plays", scheme -> "" + scheme.rolePlays()),
            new Asked(
                    "Other parts",
                    scheme -> listed(
                            scheme.parts().stream().map(Scheme.Part::title).toList())),
            new Asked("Level 3 or 4, percent of the criteria", scheme -> "" + scheme.soundShare()),
            new Asked("The same in each domain", scheme -> "" + scheme.soundShareInDomain()),
            new Asked(
                    "Another attempt",
                    scheme -> "after %d days, %d after a critical failure, at most %d in %d months"
                            .formatted(
                                    scheme.retakeTerms().waitDays(),
                                    scheme.retakeTerms().waitDaysCritical(),
                                    scheme.retakeTerms().attempts(),
                                    scheme.retakeTerms().withinMonths())),
            new Asked(
                    "Renewal",
                    scheme -> Optional.ofNullable(scheme.renewal())
                            .map(SchemeChange::renewal)
                            .orElse("not said")));

    /** What differs, in the order of the form. */
    static List<SchemeChange> between(Scheme old, Scheme changed) {
        var changes = new ArrayList<SchemeChange>();
        for (var asked : ASKED) {
            var before = asked.of().apply(old);
            var after = asked.of().apply(changed);
            if (!before.equals(after)) {
                changes.add(new SchemeChange(asked.what(), before, after));
            }
        }
        return changes;
    }

    private static String renewal(RenewalTerms terms) {
        return "%d hours, %d on crisis, %d on law or data; a crisis session within %d months; %d role-plays; grace %d months, lapses after %d"
                .formatted(
                        terms.cpdHours(),
                        terms.crisisHours(),
                        terms.lawOrDataHours(),
                        terms.simulationEveryMonths(),
                        terms.rolePlays(),
                        terms.graceMonths(),
                        terms.lapseMonths());
    }

    private static String listed(List<String> things) {
        return things.isEmpty()
                ? "none"
                : String.join(", ", things.stream().sorted().toList());
    }

    private record Asked(String what, Function<Scheme, String> of) {}
}
