package org.telepraxis.certification.rules;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.telepraxis.courseware.SchemeTemplate;

/**
 * What an association asks of a candidate.
 *
 * @param standing what everybody must know about the scheme, such as that it is not in force; blank for one in force
 * @param wording the sentence of the certificate, with tokens for scheme, version and date
 * @param courses ids of courses whose practice check must be passed
 * @param neverLate critical actions, as {@code S06:CA8}, at which even lateness fails
 * @param neverUnsafe domains or competences at which an agreed level 1 fails
 * @param rolePlaysAsked how many observed role-plays count beside the sessions; none where a scheme is older than this question
 * @param retakes when somebody may try again; none where a scheme is older than this question
 * @param renewal what a renewal asks for; none where a scheme is older than this question
 * @param parts what else is asked, each judged by the module that knows about it; none where a scheme is older than this question
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
        List<String> notCovered,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer rolePlaysAsked,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Part> parts,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable RetakeTerms retakes,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable RenewalTerms renewal) {

    /** Parts whose rules are the ones on courses, sessions and role-plays. */
    private static final Set<String> OF_THE_RECORD = Set.of("gate", "S", "R");

    public Scheme {
        courses = List.copyOf(courses);
        performances = List.copyOf(performances);
        neverLate = List.copyOf(neverLate);
        neverUnsafe = List.copyOf(neverUnsafe);
        notCovered = List.copyOf(notCovered);
        parts = Optional.ofNullable(parts).map(List::copyOf).orElseGet(List::of);
    }

    /** A part that another module judges. */
    public record Part(String id, String title, String rule) {}

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
                template.notCovered(),
                template.rolePlays() == 0 ? null : template.rolePlays(),
                template.parts().stream()
                        .filter(part -> part.evaluated() && !OF_THE_RECORD.contains(part.id()))
                        .map(part -> new Part(part.id(), part.title(), part.rule()))
                        .toList(),
                new RetakeTerms(
                        template.retakes().waitDays(),
                        template.retakes().waitDaysCritical(),
                        template.retakes().attempts(),
                        template.retakes().withinMonths()),
                RenewalTerms.of(template.renewal()));
    }

    /** When somebody who was not certified may try again. */
    public RetakeTerms retakeTerms() {
        return retakes == null ? RetakeTerms.USUAL : retakes;
    }

    /** How many observed role-plays count beside the sessions. */
    public int rolePlays() {
        return rolePlaysAsked == null ? 0 : rolePlaysAsked;
    }

    /** Whether an agreed level 1 on this competence fails by itself. */
    boolean neverUnsafe(String competence) {
        return neverUnsafe.stream().anyMatch(asked -> competence.equals(asked) || competence.startsWith(asked + "-"));
    }

    private static String withoutStop(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }
}
