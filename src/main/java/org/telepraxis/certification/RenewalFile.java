package org.telepraxis.certification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.telepraxis.certification.rules.RenewalTerms;

/**
 * A renewal with everything that it rests on.
 *
 * @param expiresOn the last day of the certificate to renew
 * @param renewedUntil the last day of the certificate that a renewal today would give
 * @param audit the lot that was drawn, in words; null before the renewal is asked for
 * @param reason what the office wrote last, if anything
 * @param successor the number of the new certificate
 */
public record RenewalFile(
        String number,
        String holder,
        String scheme,
        RenewalState state,
        RenewalTerms.Window window,
        LocalDate expiresOn,
        LocalDate renewedUntil,
        LocalDate lapsesOn,
        List<Requirement> requirements,
        List<Activity> activities,
        boolean audited,
        @Nullable String audit,
        @Nullable Instant requestedAt,
        String reason,
        @Nullable String successor) {

    public RenewalFile {
        requirements = List.copyOf(requirements);
        activities = List.copyOf(activities);
    }

    /** Whether everything is there. */
    public boolean complete() {
        return requirements.stream().allMatch(Requirement::met);
    }

    /**
     * One thing that the scheme asks for.
     *
     * @param share how much of it is there, from 0 to 1
     */
    public record Requirement(String title, String demand, String evidence, boolean met, double share) {}

    /** A line of the ledger. */
    public record Activity(UUID id, CpdActivity entry, List<Evidence> files, ActivityState state, String remark) {

        public Activity {
            files = List.copyOf(files);
        }
    }

    /** A file that proves an activity. */
    public record Evidence(UUID id, String name, String kind, int bytes) {}
}
