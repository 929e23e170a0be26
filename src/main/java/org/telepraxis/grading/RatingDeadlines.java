package org.telepraxis.grading;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Knows which ratings are due soon, for whoever reminds the raters. */
@Service
@Transactional(readOnly = true)
public class RatingDeadlines {

    private final Ratings ratings;
    private final Clock clock;

    RatingDeadlines(Ratings ratings, Clock clock) {
        this.ratings = ratings;
        this.clock = clock;
    }

    /** Ratings that somebody can work on and that are due within that time, the earliest first; not those that are late already. */
    public List<RatingDue> within(Duration time) {
        var now = clock.instant();
        return ratings.dueBetween(now, now.plus(time));
    }
}
