package org.telepraxis.courseware.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.telepraxis.courseware.Course;
import org.telepraxis.courseware.Item;
import org.telepraxis.courseware.Item.Exposure;
import org.telepraxis.courseware.Item.Option;
import org.telepraxis.courseware.Item.Type;
import org.telepraxis.courseware.Problems;

/** An item should be answered by knowing, not by looking at its options; and secure items stay out of a public tree. */
final class ItemWriting implements Rule {

    private static final double LONGEST_KEYS = 0.40;
    private static final double SAME_POSITION = 0.45;
    private static final double MUCH_LONGER = 1.5;
    private static final int ENOUGH_TO_TELL = 8;
    private static final Pattern OF_THE_ABOVE =
            Pattern.compile("(?i)\\b(all|none|both) of (the above|these|them)\\b.*");
    private static final Pattern BY_POSITION = Pattern.compile(
            "(?i:\\b(?:option|answer|choice)) [A-Da-d]\\b|\\b(?i:the (?:first|second|third|fourth|last) (?:option|answer|choice))\\b");

    @Override
    public void check(Content content, Problems problems) {
        for (var course : content.courses()) {
            course.questions().forEach(item -> item(item, problems));
            keys(course, problems);
            check(course, problems);
        }
    }

    private static void item(Item item, Problems problems) {
        if (item.exposure() == Exposure.SECURE) {
            problems.error(
                    item.place(),
                    "a secure item lies in the public tree",
                    "move it to a private pack and write a new one: whoever can read this has seen it");
        }
        for (var option : item.options()) {
            if (OF_THE_ABOVE.matcher(option.text()).matches()) {
                problems.warning(
                        option.place(),
                        "'" + option.text() + "' tests logic, not practice",
                        "write an error that colleagues really make");
            }
        }
        item.options().stream()
                .filter(option -> BY_POSITION.matcher(option.why()).find()
                        || BY_POSITION.matcher(option.text()).find())
                .forEach(option -> problems.warning(
                        option.place(),
                        "the words call an option by its position",
                        "options are shuffled: say what it says instead"));
        tooLong(item, problems);
    }

    /** Whether the length alone gives the key away. */
    static boolean keyStandsOut(Item item) {
        if ((item.type() != Type.SBA && item.type() != Type.SJT)
                || item.options().isEmpty()
                || item.key().isEmpty()) {
            return false;
        }
        int longest = longestOther(item, best(item));
        return longest > 0 && best(item).text().length() > MUCH_LONGER * longest;
    }

    /** Whether an option is about the other options, or calls one by its place. */
    static boolean speaksOfOthers(Item item) {
        return item.options().stream()
                .anyMatch(option -> OF_THE_ABOVE.matcher(option.text()).matches()
                        || BY_POSITION.matcher(option.text()).find()
                        || BY_POSITION.matcher(option.why()).find());
    }

    private static int longestOther(Item item, Option key) {
        return item.options().stream()
                .filter(option -> option != key)
                .mapToInt(option -> option.text().length())
                .max()
                .orElse(0);
    }

    private static void tooLong(Item item, Problems problems) {
        if (keyStandsOut(item)) {
            var key = best(item);
            int longest = longestOther(item, key);
            problems.warning(
                    key.place(),
                    "the key has " + key.text().length() + " characters, the longest other option " + longest,
                    "make the options alike in length");
        }
    }

    private static void keys(Course course, Problems problems) {
        var items = course.items().stream()
                .filter(item -> item.type() == Type.SBA
                        && item.options().size() == 4
                        && item.key().size() == 1)
                .toList();
        if (items.size() < ENOUGH_TO_TELL) {
            return;
        }
        var longest = items.stream().filter(ItemWriting::keyIsLongest).count();
        if (longest > LONGEST_KEYS * items.size()) {
            problems.warning(
                    items.getFirst().place(),
                    "the key is the longest option in " + longest + " of " + items.size() + " items of "
                            + course.code(),
                    "lengthen other options or shorten keys until it is at most 40%");
        }
        var positions = new ArrayList<>(List.of(0, 0, 0, 0));
        for (var item : items) {
            int position = item.options().indexOf(best(item));
            positions.set(position, positions.get(position) + 1);
        }
        for (int position = 0; position < positions.size(); position++) {
            if (positions.get(position) > SAME_POSITION * items.size()) {
                problems.warning(
                        items.getFirst().place(),
                        "the key stands at place " + (position + 1) + " in " + positions.get(position) + " of "
                                + items.size() + " items of " + course.code(),
                        "spread the keys: files are read and printed unshuffled too");
            }
        }
    }

    private static void check(Course course, Problems problems) {
        course.check().ifPresent(check -> {
            if (check.draw() > course.items().size()) {
                problems.error(
                        course.place(),
                        "the check draws " + check.draw() + " items, and there are "
                                + course.items().size(),
                        "write more items or draw fewer");
            } else if (course.items().size() < 2 * check.draw()) {
                problems.warning(
                        course.place(),
                        "the check draws " + check.draw() + " of only "
                                + course.items().size() + " items",
                        "a second attempt should meet new ones: have at least twice as many");
            }
        });
    }

    private static boolean keyIsLongest(Item item) {
        return item.options().stream()
                        .max(Comparator.comparingInt(option -> option.text().length()))
                        .orElseThrow()
                == best(item);
    }

    private static Option best(Item item) {
        var key = item.key().getFirst();
        return item.options().stream()
                .filter(option -> option.id().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
