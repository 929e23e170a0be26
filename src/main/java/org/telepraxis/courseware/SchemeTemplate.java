package org.telepraxis.courseware;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A proposal for a certification scheme that an association may adopt, change and put in force. */
public record SchemeTemplate(
        String id,
        String title,
        String version,
        boolean inForce,
        String statusNote,
        int validityYears,
        String wording,
        List<CourseRequirement> courses,
        List<PerformanceRequirement> performances,
        DecisionRule rule,
        List<String> notCovered,
        Renewal renewal,
        Place place) {

    public SchemeTemplate {
        courses = List.copyOf(courses);
        performances = List.copyOf(performances);
        notCovered = List.copyOf(notCovered);
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

    public record Renewal(
            int cpdHours, int crisisHours, int lawOrDataUpdates, int simulationEveryMonths, int lapseMonths) {}
}
