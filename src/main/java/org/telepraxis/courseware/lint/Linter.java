package org.telepraxis.courseware.lint;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.telepraxis.courseware.CourseFiles;
import org.telepraxis.courseware.Courseware;
import org.telepraxis.courseware.Problem;
import org.telepraxis.courseware.Problems;

/** Holds content against every rule. */
public final class Linter {

    /** What can be told from reading, and from playing what authors have written down. */
    private static final List<Rule> WRITTEN = List.of(
            new TestVectors(),
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
            new Tokens(),
            new SafeLanguage(),
            new MedicineNames(),
            new PhoneNumbers(),
            new Quotations(),
            new Media(),
            new ReadingLevel());

    /** What only robot learners find out: it takes far longer than all the others. */
    private static final List<Rule> PLAYED = List.of(new Rehearsal());

    /** Comes last, because a claim is also held against what the other rules have found. */
    private static final Rule CLAIMS = new QualityRules();

    private Linter() {}

    /** Adds what the rules find to the problems that reading the same files has found. */
    public static void check(CourseFiles files, Courseware courseware, Problems problems) {
        check(Stream.concat(PLAYED.stream(), WRITTEN.stream()).toList(), new Content(files, courseware), problems);
    }

    /** The same without robot learners. */
    public static void checkAsWritten(CourseFiles files, Courseware courseware, Problems problems) {
        check(WRITTEN, new Content(files, courseware), problems);
    }

    /** Rules know nothing of each other, so they look beside one another; what they find keeps their order. */
    private static void check(List<Rule> rules, Content content, Problems problems) {
        rules.parallelStream().map(rule -> found(rule, content)).toList().stream()
                .flatMap(Collection::stream)
                .forEach(problems::add);
        CLAIMS.check(content, problems);
    }

    private static List<Problem> found(Rule rule, Content content) {
        var own = new Problems();
        rule.check(content, own);
        return own.list();
    }
}
