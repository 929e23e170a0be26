package org.telepraxis.courseware.lint;

import java.util.TreeSet;
import java.util.regex.Pattern;
import org.telepraxis.courseware.CountryPack;
import org.telepraxis.courseware.Problems;
import org.telepraxis.courseware.Spelling;

/**
 * Every token in a lesson, item or job aid has words in every country. Scenarios bring neutral words for theirs, so that a
 * country without its own is only worth a warning.
 */
final class Tokens implements Rule {

    private static final Pattern TOKEN = Pattern.compile("\\{\\{\\s*([^{}]*?)\\s*}}");

    @Override
    public void check(Content content, Problems problems) {
        var countries = content.courseware().countries();
        for (var country : countries) {
            var tokens = country.tokens().keySet();
            content.courses().stream()
                    .flatMap(course -> course.scenarios().stream())
                    .forEach(file -> file.scenario().tokens().keySet().stream()
                            .filter(token -> !tokens.contains(token))
                            .sorted()
                            .forEach(token -> problems.warning(
                                    file.place("token " + token),
                                    "the country pack '" + country.id() + "' has no words for {{" + token + "}}",
                                    "players there read the scenario's neutral words")));
        }
        for (var text : content.texts()) {
            if (!text.path().contains("/")
                    || text.path().contains("/scenarios/")
                    || text.path().contains("/replays/")
                    || text.isCountryPack()
                    || text.path().startsWith("schemes/")) {
                continue;
            }
            for (var found : text.find(TOKEN)) {
                for (CountryPack country : countries) {
                    if (!country.tokens().containsKey(found.group(1))) {
                        problems.error(
                                found.place(),
                                "the country pack '" + country.id() + "' has no words for {{" + found.group(1) + "}}",
                                Spelling.hint(
                                        found.group(1),
                                        new TreeSet<>(country.tokens().keySet())));
                    }
                }
            }
        }
    }
}
