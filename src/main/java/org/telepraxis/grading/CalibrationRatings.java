package org.telepraxis.grading;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import org.telepraxis.identity.PersonId;

/** All judgements of reference replays. */
interface CalibrationRatings extends Repository<CalibrationRating, UUID> {

    CalibrationRating save(CalibrationRating rating);

    /** The rating, provided that it is this rater's own. */
    Optional<CalibrationRating> findByIdAndRater(UUID id, PersonId rater);

    List<CalibrationRating> findByAssociationIdAndRaterAndFamilyOrderByBegunAtAscIdAsc(
            UUID associationId, PersonId rater, LicenceFamily family);

    List<CalibrationRating> findByTestIdOrderByPosition(UUID testId);
}
