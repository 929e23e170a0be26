package org.telepraxis.certification;

import java.util.List;
import org.telepraxis.certification.rules.RenewalTerms;
import org.telepraxis.certification.rules.RetakeTerms;
import org.telepraxis.certification.rules.Scheme;

/**
 * What an association may change in a version of a scheme.
 *
 * @param inForce whether certificates under it count; otherwise they carry the template's warning
 * @param courses whose practice check has to be passed
 * @param neverLate critical actions, as {@code S06:CA8}, at which even lateness fails
 * @param neverUnsafe domains or competences at which an agreed level 1 fails
 * @param parts the parts that other modules judge, such as K and P
 */
public record SchemeEdit(
        String title,
        String version,
        boolean inForce,
        int validityYears,
        String wording,
        List<String> courses,
        List<Scheme.Asked> performances,
        List<String> neverLate,
        List<String> neverUnsafe,
        int rolePlays,
        List<Scheme.Part> parts,
        int soundShare,
        int soundShareInDomain,
        int lateAllowed,
        RetakeTerms retakes,
        RenewalTerms renewal) {

    private static final String WARNING = "Not in force";

    public SchemeEdit {
        courses = List.copyOf(courses);
        performances = List.copyOf(performances);
        neverLate = List.copyOf(neverLate);
        neverUnsafe = List.copyOf(neverUnsafe);
        parts = List.copyOf(parts);
    }

    Scheme on(Scheme old) {
        var standing = inForce ? "" : old.standing().isBlank() ? WARNING : old.standing();
        return new Scheme(
                old.id(),
                title.strip(),
                version.strip(),
                standing,
                validityYears,
                wording.strip(),
                courses,
                performances,
                soundShare,
                soundShareInDomain,
                old.unrepairedCriticalFails(),
                lateAllowed,
                neverLate,
                neverUnsafe,
                old.notCovered(),
                rolePlays == 0 ? null : rolePlays,
                parts,
                retakes,
                renewal);
    }

    void require() {
        require(!title.isBlank() && title.strip().length() <= 200, "Write a title of at most 200 characters.");
        require(version.strip().matches("\\d+\\.\\d+\\.\\d+"), "Write the version as three numbers, such as 1.0.0.");
        require(validityYears >= 1 && validityYears <= 5, "A certificate is valid for 1 to 5 years.");
        require(
                wording.contains("{{scheme}}") && wording.contains("{{version}}") && wording.contains("{{date}}"),
                "The wording names {{scheme}}, {{version}} and {{date}}.");
        require(wording.length() <= 1000, "Write the wording in at most 1,000 characters.");
        require(
                performances.stream().allMatch(asked -> asked.sessions() >= 1 && asked.sessions() <= 3),
                "Ask for 1 to 3 sessions of each scenario.");
        require(
                performances.stream().allMatch(asked -> asked.raters() >= 2 && asked.raters() <= 3),
                "Two or three raters judge a session.");
        require(rolePlays >= 0 && rolePlays <= 3, "Ask for at most 3 role-plays.");
        require(percentage(soundShare) && percentage(soundShareInDomain), "The shares are percentages from 0 to 100.");
        require(lateAllowed >= 0 && lateAllowed <= 5, "Allow 0 to 5 late actions in a session.");
        require(
                retakes.waitDays() >= 0
                        && retakes.waitDaysCritical() >= retakes.waitDays()
                        && retakes.attempts() >= 1
                        && retakes.withinMonths() >= 1,
                "The wait after a critical failure is not the shorter one, and at least one attempt is possible.");
        require(
                renewal.cpdHours() >= renewal.crisisHours() + renewal.lawOrDataHours()
                        && renewal.crisisHours() >= 0
                        && renewal.lawOrDataHours() >= 0,
                "The hours on crisis and on law are part of all hours.");
        require(
                renewal.graceMonths() >= 0 && renewal.graceMonths() <= renewal.lapseMonths(),
                "The grace ends before the certificate lapses.");
        require(
                renewal.simulationEveryMonths() >= 0 && renewal.rolePlays() >= 0,
                "Write how often sessions and role-plays are shown, or 0.");
    }

    private static boolean percentage(int value) {
        return value >= 0 && value <= 100;
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new DecisionRefused(otherwise);
        }
    }
}
