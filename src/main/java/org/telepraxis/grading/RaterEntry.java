package org.telepraxis.grading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.telepraxis.grading.CalibrationOverview.Declaration;
import org.telepraxis.identity.PersonId;

/**
 * A supervisor as the chief assessor sees them.
 *
 * @param open ratings that wait for them
 * @param declaration null before they made one
 * @param licences one for every family, held or not
 * @param testsFailed licence tests that were not passed, in all families
 */
public record RaterEntry(
        PersonId person,
        String name,
        long open,
        @Nullable Declaration declaration,
        List<LicenceSummary> licences,
        long testsFailed) {

    public RaterEntry {
        licences = List.copyOf(licences);
    }
}
