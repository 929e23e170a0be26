package org.telepraxis.certification.rules;

import java.util.Locale;
import java.util.stream.Collectors;

/** The courses come first. */
final class CoursesPassed implements Rule {

    @Override
    public String title() {
        return "Courses";
    }

    @Override
    public String demand(Scheme scheme) {
        return "Practice check passed in " + codes(scheme);
    }

    @Override
    public Verdict judge(Dossier dossier) {
        var asked = dossier.scheme().courses();
        long passed = asked.stream().filter(dossier.checksPassed()::contains).count();
        var evidence = "%d of %d".formatted(passed, asked.size());
        return passed == asked.size() ? new Verdict.Met(evidence) : new Verdict.Pending(evidence);
    }

    private static String codes(Scheme scheme) {
        return scheme.courses().stream()
                .map(course -> course.toUpperCase(Locale.ROOT))
                .collect(Collectors.joining(" and "));
    }
}
