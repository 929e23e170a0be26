package org.telepraxis.courseware.lint;

import java.util.regex.Pattern;
import org.telepraxis.courseware.CountryPack;
import org.telepraxis.courseware.Problems;

/**
 * No number that somebody could ring stands in content: it would be wrong elsewhere, and it would ring. Numbers live in
 * country packs, and those of an invented country begin with 000-000.
 */
final class PhoneNumbers implements Rule {

    static final String NAME = "phone-number";

    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\w/.:=-])(?:\\+\\d{1,3}[ ./-]?)?(?:\\(\\d{1,5}\\)[ ./-]?)?\\d{2,5}(?:[ ./-]?\\d{2,5}){1,4}(?![\\w/%-])");
    private static final Pattern WELL_KNOWN =
            Pattern.compile("(?<![\\w.:-])(?:911|988|116 ?123)(?![\\w%:.-]\\w)(?!\\w)");
    private static final Pattern NO_NUMBER = Pattern.compile(
            "10\\.\\d{4,5}/.*" // digital object identifiers
                    + "|(?:19|20)\\d\\d-\\d\\d(?:-\\d\\d)?" // dates
                    + "|(?:19|20)\\d\\d[ /-]+(?:19|20)?\\d\\d(?:[ /.-].*)?" // years
                    + "|\\d{1,2}\\.\\d{1,2}\\.\\d{2,4}" // dates and versions
                    + "|\\d{1,3}(?:[ .]\\d{3})+" // thousands
                    + "|(?:00\\d[ -])+00\\d"); // source aliases in a row

    @Override
    public void check(Content content, Problems problems) {
        for (var text : content.texts()) {
            if (text.isCountryPack() && !fictional(content, text)) {
                continue;
            }
            for (var found : text.find(NUMBER)) {
                if (isPhoneNumber(found.text()) && !text.allows(found.place(), NAME)) {
                    problems.error(
                            found.place(),
                            "'" + found.text() + "' could be somebody's phone number",
                            text.isCountryPack()
                                    ? "numbers of an invented country begin with 000-000"
                                    : "use a token such as {{crisis_team}}, or begin it with 000-000");
                }
            }
            emergency(text, WELL_KNOWN, problems);
            Vocabulary.of(text.language())
                    .flatMap(Vocabulary::numberWords)
                    .ifPresent(words -> emergency(text, words, problems));
        }
    }

    private static void emergency(SourceText text, Pattern pattern, Problems problems) {
        for (var found : text.find(pattern)) {
            if (!text.allows(found.place(), NAME)) {
                problems.error(
                        found.place(),
                        "'" + found.text().strip() + "' names the emergency number of one country",
                        "use {{local_emergency_number}}");
            }
        }
    }

    private static boolean isPhoneNumber(String text) {
        var digits = text.replaceAll("\\D", "");
        return digits.length() >= 7
                && digits.length() <= 15
                && !digits.startsWith("000000")
                && !NO_NUMBER.matcher(text).matches();
    }

    private static boolean fictional(Content content, SourceText text) {
        return content.courseware().countries().stream()
                .filter(country -> country.place().file().equals(content.files().file(text.path())))
                .anyMatch(CountryPack::fictional);
    }
}
