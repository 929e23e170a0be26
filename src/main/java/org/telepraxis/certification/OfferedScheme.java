package org.telepraxis.certification;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A scheme that somebody can enrol in.
 *
 * @param from the day from which this person can, where they were not certified lately
 */
public record OfferedScheme(
        String templateId,
        String title,
        String version,
        String standing,
        int validityYears,
        @Nullable LocalDate from) {}
