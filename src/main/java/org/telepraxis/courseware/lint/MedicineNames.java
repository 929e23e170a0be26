package org.telepraxis.courseware.lint;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.telepraxis.courseware.Course;
import org.telepraxis.courseware.Problems;

/** Crisis content names no medicine, neither by its brand nor by its substance: what is at hand stays unspecific. */
final class MedicineNames implements Rule {

    private static final Pattern NAME = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:paracetamol|acetaminophen|tylenol|panadol|ibuprofen|aspirin"
                    + "|codeine|morphine|oxycodone|oxycontin|fentanyl|tramadol|methadone|diazepam|valium|lorazepam|alprazolam|xanax"
                    + "|clonazepam|zolpidem|zopiclone|sertraline|zoloft|fluoxetine|prozac|citalopram|escitalopram|venlafaxine"
                    + "|mirtazapine|amitriptyline|quetiapine|seroquel|insulin|barbiturates?|benzodiazepines?)(?!\\p{L})");

    @Override
    public void check(Content content, Problems problems) {
        var crisis = content.courses().stream()
                .filter(Course::crisis)
                .map(Course::directory)
                .collect(Collectors.toSet());
        for (var text : content.texts()) {
            if (crisis.stream().anyMatch(folder -> text.path().startsWith(folder + "/"))) {
                for (var found : text.find(NAME)) {
                    problems.error(
                            found.place(),
                            "'" + found.text() + "' names a medicine",
                            "say 'my tablets'; scripts stay unspecific");
                }
            }
        }
    }
}
