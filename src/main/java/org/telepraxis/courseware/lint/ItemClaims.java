package org.telepraxis.courseware.lint;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.telepraxis.courseware.Course;
import org.telepraxis.courseware.Item;
import org.telepraxis.courseware.Item.Exposure;
import org.telepraxis.courseware.Item.Type;

/** What of the items' checklist a machine can look up, for one item. */
final class ItemClaims {

    private static final Pattern QUESTION = Pattern.compile("[^.!?”]*\\?");
    private static final Pattern NEGATIVE = Pattern.compile(
            "\\b[Ww](?:hich|hat)\\b[^?]*\\b(?:is|are|does|do|did|would|should|can) (?:not|never)\\b|\\bexcept\\b|\\bleast (?:likely|useful|helpful)\\b");

    private ItemClaims() {}

    static Map<Integer, String> refuted(Item item, Course course) {
        var refuted = new TreeMap<Integer, String>();
        if (item.stem().strip().length() < 20) {
            refuted.put(2, "the stem is too short to make sense alone");
        }
        if (ItemWriting.keyStandsOut(item)) {
            refuted.put(3, "the key is much longer than the other options");
        } else if (ItemWriting.speaksOfOthers(item)) {
            refuted.put(3, "an option speaks of the others instead of the matter");
        }
        if (item.source().isBlank()) {
            refuted.put(5, "no source is named");
        }
        long reasons = item.options().stream()
                .map(option -> option.why().strip())
                .distinct()
                .count();
        if (reasons < item.options().size()) {
            refuted.put(6, "two options have the same reason");
        }
        if (item.type() == Type.SJT && "proposal".equals(item.keyStatus())) {
            refuted.put(7, "the key is a proposal");
        }
        if (QUESTION.matcher(item.stem())
                .results()
                .anyMatch(question -> NEGATIVE.matcher(question.group()).find())) {
            refuted.put(8, "the question turns on a 'not' that nothing points out");
        }
        if (item.exposure() == Exposure.SECURE) {
            refuted.put(10, "a secure item lies in the public tree");
        }
        return refuted;
    }
}
