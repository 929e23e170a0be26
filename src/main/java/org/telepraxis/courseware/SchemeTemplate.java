package org.telepraxis.courseware;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A proposal for a certification scheme that an association may adopt, change and put in force.
 *
 * @param offered whether trainees can become candidates under it; a scheme of which nothing here evaluates a part is stated and read, and
 *     not offered
 * @param rolePlays how many observed role-plays count together with the performances
 * @param parts what is assessed, part by part, also where only people do it; empty where courses, performances and rule say it all
 * @param licenceTest what a rater's agreement with the key must reach; null in a scheme that certifies clinicians
 */
public record SchemeTemplate(
        String id,
        Kind kind,
        String title,
        String version,
        boolean offered,
        boolean inForce,
        String statusNote,
        int validityYears,
        String wording,
        List<CourseRequirement> courses,
        List<PerformanceRequirement> performances,
        int rolePlays,
        DecisionRule rule,
        List<Part> parts,
        @Nullable LicenceTest licenceTest,
        List<String> notCovered,
        Retakes retakes,
        Renewal renewal,
        Place place) {

    public SchemeTemplate {
        courses = List.copyOf(courses);
        performances = List.copyOf(performances);
        parts = List.copyOf(parts);
        notCovered = List.copyOf(notCovered);
    }

    public enum Kind {
        /** Says what a clinician has shown. */
        CERTIFICATE,
        /** Lets somebody rate others. */
        LICENCE
    }

    /**
     * A part of the assessment.
     *
     * @param ratedBy who judges it, such as {@code two raters}
     * @param evaluated whether the application computes its result for the decision; otherwise people look at it
     */
    public record Part(String id, String title, String content, String ratedBy, String rule, boolean evaluated) {}

    /**
     * How a rater's levels for unseen replays must agree with the key.
     *
     * @param exact percent of levels that must be the same
     * @param withinOne percent of levels that may be one apart at most
     */
    public record LicenceTest(
            int replays,
            double weightedKappa,
            int exact,
            int withinOne,
            int falseAlarms,
            double severityWithin,
            int validMonths,
            int anchorsEachQuarter,
            int lapseMonths) {}

    /** The parts that only people look at. */
    public List<Part> judgedByPeople() {
        return parts.stream().filter(part -> !part.evaluated()).toList();
    }

    /** A course to complete, with its knowledge check passed in practice. */
    public record CourseRequirement(String course, boolean practiceCheck) {}

    /** A rated simulated session to show. */
    public record PerformanceRequirement(String scenario, int attempts, int raters) {}

    /**
     * All of it must hold; high marks never buy back a missed critical action. Shares are percentages of rated criteria at
     * level 3 or 4.
     *
     * @param neverUnsafe domains or competences at which an agreed level 1 fails
     * @param neverLate   critical actions, as {@code S06:CA8}, at which even lateness fails
     */
    public record DecisionRule(
            int soundShare,
            int soundShareInDomain,
            boolean unrepairedCriticalFails,
            int lateAllowed,
            List<String> neverLate,
            List<String> neverUnsafe,
            @Nullable String panelNote) {

        public DecisionRule {
            neverLate = List.copyOf(neverLate);
            neverUnsafe = List.copyOf(neverUnsafe);
        }
    }

    /**
     * What a renewal asks for.
     *
     * @param lawOrDataUpdates hours about law or data protection
     * @param rolePlays observed role-plays since the certificate was issued
     * @param graceMonths how long after the last day a renewal counts from that day
     * @param lapseMonths how long after the last day a renewal is possible at all
     */
    public record Renewal(
            int cpdHours,
            int crisisHours,
            int lawOrDataUpdates,
            int simulationEveryMonths,
            int rolePlays,
            int graceMonths,
            int lapseMonths) {}

    /**
     * When somebody who was not certified may try again.
     *
     * @param attempts how many within the months
     */
    public record Retakes(int waitDays, int waitDaysCritical, int attempts, int withinMonths) {}
}
