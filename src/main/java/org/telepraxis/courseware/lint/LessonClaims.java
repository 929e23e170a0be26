package org.telepraxis.courseware.lint;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.telepraxis.courseware.Block;
import org.telepraxis.courseware.Course;
import org.telepraxis.courseware.Lesson;
import org.telepraxis.courseware.Readability;
import org.telepraxis.courseware.Theme;

/** What of a lesson's checklist a machine can look up: for each point that plainly does not hold, why. */
final class LessonClaims {

    private static final Pattern STUDY = Pattern.compile("\\b00\\d\\b");
    private static final Pattern MARK = Pattern.compile("\\[(?:P|D)[\\],]|\\(mem\\b|\\b00\\d\\b|\\bdoi\\b|https?://");
    private static final Pattern HEADING = Pattern.compile("(?m)^(#{1,6}) ");

    private LessonClaims() {}

    static Map<Integer, String> refuted(Lesson lesson, Course course, Content content) {
        var refuted = new TreeMap<Integer, String>();
        if (lesson.blocks().isEmpty() || !(lesson.blocks().getFirst() instanceof Block.Hook)) {
            refuted.put(1, "it does not open with a hook");
        }
        if (lesson.objectives().isEmpty() || lesson.objectives().stream().anyMatch(LessonShape::unseen)) {
            refuted.put(2, "an objective is nothing that a person can be seen to do");
        }
        var sources = markdown(lesson, Block.Sources.class);
        if (!MARK.matcher(sources).find()) {
            refuted.put(3, "no source carries a mark such as 000, [P] or [D]");
        }
        if (!STUDY.matcher(everything(lesson)).find()
                && lesson.themes().stream().noneMatch(themes(content)::contains)) {
            refuted.put(4, "it names no study and no theme");
        }
        if (lesson.blocks(Block.BeliefVsEvidence.class).findAny().isEmpty()) {
            refuted.put(5, "there is no belief with its evidence");
        }
        explanation(lesson).ifPresent(reason -> refuted.put(7, reason));
        if (lesson.blocks(Block.TryIt.class).findAny().isEmpty()
                || lesson.recallItems().size() != 2) {
            refuted.put(8, "it needs an active step and exactly two recall questions");
        }
        if (lesson.blocks(Block.JobAidPart.class).noneMatch(part -> !part.note().isBlank())) {
            refuted.put(9, "it adds nothing to the job aid");
        }
        headings(lesson).ifPresent(reason -> refuted.put(12, reason));
        if (course.crisis() && course.contentNotes().isEmpty()) {
            refuted.put(14, "the course is about crisis and has no content notes");
        }
        if (course.version().isEmpty()
                || course.review().nextReview() == null
                || lesson.quality().checked() == null) {
            refuted.put(18, "version and next review of the course, or the month of this check, are missing");
        }
        return refuted;
    }

    private static Optional<String> explanation(Lesson lesson) {
        int words = LessonShape.words(lesson);
        if (words > LessonShape.MOST_WORDS) {
            return Optional.of("the explanation has " + words + " words");
        }
        return Readability.of(lesson).hard() ? Optional.of("it is hard to read") : Optional.empty();
    }

    /** Headings begin at the second level, below the title, and leave none out, so that a reader can find the way by them. */
    private static Optional<String> headings(Lesson lesson) {
        List<Integer> levels = HEADING.matcher(markdown(lesson, Block.Text.class))
                .results()
                .map(match -> match.group(1).length())
                .toList();
        int before = 1;
        for (int level : levels) {
            if (level > before + 1 || level == 1) {
                return Optional.of("a heading leaves out a level");
            }
            before = level;
        }
        return levels.isEmpty() ? Optional.of("the explanation has no heading") : Optional.empty();
    }

    private static List<String> themes(Content content) {
        return content.framework().themes().stream().map(Theme::code).toList();
    }

    private static String everything(Lesson lesson) {
        return lesson.blocks().stream().map(Object::toString).collect(Collectors.joining("\n"));
    }

    private static String markdown(Lesson lesson, Class<? extends Block> kind) {
        return lesson.blocks().stream()
                .filter(kind::isInstance)
                .map(block -> switch (block) {
                    case Block.Text text -> text.markdown();
                    case Block.Sources sources -> sources.markdown();
                    default -> "";
                })
                .collect(Collectors.joining("\n"));
    }
}
