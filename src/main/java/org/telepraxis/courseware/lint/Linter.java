package org.telepraxis.courseware.lint;

import java.time.Clock;
import java.util.List;
import org.telepraxis.courseware.CourseFiles;
import org.telepraxis.courseware.Courseware;
import org.telepraxis.courseware.Problems;

/** Holds content against every rule. */
public final class Linter {

    private static final List<Rule> RULES = List.of(
            new FrameworkRules(),
            new References(),
            new CarriedFacts(),
            new Replays(),
            new Coverage(),
            new LessonShape(),
            new ActiveSteps(),
            new ItemWriting(),
            new ItemRobots(),
            new ReviewRules(),
            new ResourceRules(Clock.systemUTC()),
            new StrayFiles(),
            new Rehearsal(),
            new Tokens(),
            new SafeLanguage(),
            new MedicineNames(),
            new PhoneNumbers(),
            new Quotations(),
            new Media(),
            new ReadingLevel(),
            // Last, because a claim is also held against what the other rules have found.
            new QualityRules());

    private Linter() {}

    /** Adds what the rules find to the problems that reading the same files has found. */
    public static void check(CourseFiles files, Courseware courseware, Problems problems) {
        var content = new Content(files, courseware);
        RULES.forEach(rule -> rule.check(content, problems));
    }
}
