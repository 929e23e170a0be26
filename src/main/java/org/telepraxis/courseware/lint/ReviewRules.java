package org.telepraxis.courseware.lint;

import org.telepraxis.courseware.Course;
import org.telepraxis.courseware.Problems;

/** Crisis content is shown with care: notes before it starts, and no claim of a review that has not happened. */
final class ReviewRules implements Rule {

    @Override
    public void check(Content content, Problems problems) {
        for (var course : content.courses()) {
            if (course.crisis() && course.contentNotes().isEmpty()) {
                problems.error(
                        course.place(),
                        "a course about crisis needs content notes",
                        "say calmly what is in it, such as 'talk of suicide'");
            }
            if (course.draft()) {
                if (course.crisis()) {
                    problems.info(
                            course.review().place(),
                            course.code() + " is a draft, not clinically reviewed",
                            "learners see a banner until the review is complete");
                }
            } else {
                reviewed(course, problems);
            }
        }
    }

    private static void reviewed(Course course, Problems problems) {
        var review = course.review();
        var clinicians = course.crisis() ? 2 : 1;
        if (review.clinical().size() < clinicians) {
            problems.error(
                    review.place(),
                    "a reviewed course names its clinical reviewers: " + clinicians + " here, not "
                            + review.clinical().size(),
                    "write 'status: draft' until they have signed");
        }
        if (course.crisis()
                && (review.livedExperience().isEmpty() || review.safeMessaging().isEmpty())) {
            problems.error(
                    review.place(),
                    "a reviewed crisis course names an adviser with lived experience and a safe-messaging reviewer",
                    "write 'status: draft' until they have signed");
        }
        if (review.nextReview() == null) {
            problems.error(
                    review.place(), "a reviewed course says when the next review is due", "add 'next_review: 2028-11'");
        }
    }
}
