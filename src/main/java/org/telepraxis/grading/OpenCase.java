package org.telepraxis.grading;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A performance under judgement as the chief assessor sees it: by its code, never by whose it is.
 *
 * @param seats how many raters it needs, two or three
 * @param raters who rates or rated it
 * @param free how many could be drawn now
 * @param obstacles why the others cannot, with how many each reason concerns; a person with several counts under each
 */
public record OpenCase(
        UUID caseId,
        String code,
        String scenarioId,
        String formId,
        LicenceFamily family,
        LocalDate opened,
        int seats,
        List<Seat> raters,
        int free,
        Map<Obstacle, Long> obstacles) {

    public OpenCase {
        raters = List.copyOf(raters);
    }

    /** Somebody who was drawn or seated. */
    public record Seat(UUID ratingId, String rater, RatingStatus status, boolean third, LocalDate due) {}

    /** Seats that nobody holds. */
    public int missing() {
        return seats
                - (int) raters.stream()
                        .filter(seat -> seat.status() != RatingStatus.RETURNED)
                        .count();
    }
}
