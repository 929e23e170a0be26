-- What a rater handed in during the last weeks, latest first, however many years they have rated.
create index grading_rating_by_locking on grading_rating (rater_value, locked_at);
