package org.telepraxis.courseware.lint;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import org.telepraxis.courseware.Place;
import org.telepraxis.courseware.Problems;
import org.telepraxis.courseware.Resource;
import org.telepraxis.courseware.Resource.Mark;

/** A card of the catalogue says where its evidence can be read, what is not known, and until when it may be believed. */
final class ResourceRules implements Rule {

    private final Clock clock;

    ResourceRules(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void check(Content content, Problems problems) {
        var today = LocalDate.now(clock);
        var seen = new HashMap<String, Place>();
        for (var resource : content.courseware().resources()) {
            var earlier = seen.putIfAbsent(resource.id(), resource.place());
            if (earlier != null) {
                problems.error(
                        resource.place(),
                        "there is another resource '" + resource.id() + "'",
                        "the first one is at " + earlier.file().getFileName() + ":" + earlier.line());
            }
            card(resource, today, problems);
        }
    }

    private static void card(Resource resource, LocalDate today, Problems problems) {
        if (resource.evidence().citation().isBlank()) {
            problems.error(
                    resource.place(),
                    "the evidence on '" + resource.id() + "' has no citation",
                    "name the publication, or the page and the day on which it was read");
        }
        if (resource.leavesSomethingOpen() && !resource.marks().contains(Mark.TO_VERIFY)) {
            problems.error(
                    resource.place(),
                    "'" + resource.id() + "' says 'unknown' without the mark 'to-verify'",
                    "add it to 'marks', or find out");
        }
        // Not a warning: a day that passes must not turn content that was sound into content that is not.
        if (resource.reviewOverdueOn(today)) {
            problems.info(
                    resource.place(),
                    "the review of '" + resource.id() + "' was due on " + resource.nextReview(),
                    "look its facts up again and set both dates");
        }
    }
}
