package org.telepraxis.courseware.lint;

import java.util.TreeSet;
import java.util.regex.Pattern;
import org.telepraxis.courseware.CountryPack;
import org.telepraxis.courseware.Problems;
import org.telepraxis.courseware.Spelling;

/** Every token in a lesson, item or job aid has words in every country; scenarios bring tokens of their own. */
final class Tokens implements Rule {

    private static final Pattern TOKEN = Pattern.compile("\\{\\{\\s*([^{}]*?)\\s*}}");

    @Override
    public void check(Content content, Problems problems) {
        var countries = content.courseware().countries();
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
