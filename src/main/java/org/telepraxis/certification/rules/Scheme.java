package org.telepraxis.certification.rules;

import java.util.List;
import org.telepraxis.courseware.SchemeTemplate;

/**
 * What an association asks of a candidate.
 *
 * @param standing what everybody must know about the scheme, such as that it is not in force; blank for one in force
 * @param wording the sentence of the certificate, with tokens for scheme, version and date
 * @param courses ids of courses whose practice check must be passed
 * @param neverLate critical actions, as {@code S06:CA8}, at which even lateness fails
 * @param neverUnsafe domains or competences at which an agreed level 1 fails
 */
public record Scheme(
        String id,
        String title,
        String version,
        String standing,
        int validityYears,
        String wording,
        List<String> courses,
        List<Asked> performances,
        int soundShare,
        int soundShareInDomain,
        boolean unrepairedCriticalFails,
        int lateAllowed,
        List<String> neverLate,
        List<String> neverUnsafe,
        List<String> notCovered) {

    public Scheme {
        courses = List.copyOf(courses);
        performances = List.copyOf(performances);
        neverLate = List.copyOf(neverLate);
        neverUnsafe = List.copyOf(neverUnsafe);
        notCovered = List.copyOf(notCovered);
    }

    /** Rated sessions of one scenario that must have been handed in. */
    public record Asked(String scenario, int sessions, int raters) {}

    public static Scheme of(SchemeTemplate template) {
        var rule = template.rule();
        return new Scheme(
                template.id(),
                template.title(),
                template.version(),
                template.inForce() ? "" : withoutStop(template.statusNote()),
                template.validityYears(),
                template.wording(),
                template.courses().stream()
                        .filter(SchemeTemplate.CourseRequirement::practiceCheck)
                        .map(SchemeTemplate.CourseRequirement::course)
                        .toList(),
                template.performances().stream()
                        .map(asked -> new Asked(asked.scenario(), asked.attempts(), asked.raters()))
                        .toList(),
                rule.soundShare(),
                rule.soundShareInDomain(),
                rule.unrepairedCriticalFails(),
                rule.lateAllowed(),
                rule.neverLate(),
                rule.neverUnsafe(),
                template.notCovered());
    }

    /** Whether an agreed level 1 on this competence fails by itself. */
    boolean neverUnsafe(String competence) {
        return neverUnsafe.stream().anyMatch(asked -> competence.equals(asked) || competence.startsWith(asked + "-"));
    }

    private static String withoutStop(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }
}
