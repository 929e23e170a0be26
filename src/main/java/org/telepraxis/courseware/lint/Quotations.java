package org.telepraxis.courseware.lint;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.telepraxis.courseware.Place;
import org.telepraxis.courseware.Problems;
import org.telepraxis.courseware.SourceLibrary.Quote;

/** Words quoted from a study, written {@code 000: "…"}, are few and exactly as the study has them. */
final class Quotations implements Rule {

    private static final int MOST_WORDS = 12;
    private static final Pattern ATTRIBUTED =
            Pattern.compile("(?<!\\w)(\\d{3}): ?(?:\\\\?\"([^\"]{1,600}?)\\\\?\"|“([^”]{1,600})”)");
    private static final Pattern WORD = Pattern.compile("\\S*[\\p{L}\\p{N}]\\S*");

    @Override
    public void check(Content content, Problems problems) {
        var quotes = content.courseware().sources().quotes();
        var known = new Known(content);
        for (var quote : quotes) {
            known.source(quote.source(), quote.place(), problems);
            tooLong(quote.text(), quote.place(), problems);
        }
        content.framework()
                .competences()
                .forEach(competence -> competence
                        .traces()
                        .forEach(trace -> quotation(
                                trace.quote().source(),
                                trace.quote().text(),
                                trace.quote().place(),
                                quotes,
                                problems)));
        for (var text : content.texts()) {
            for (var found : text.find(ATTRIBUTED)) {
                var words = found.group(2).isEmpty() ? found.group(3) : found.group(2);
                known.source(found.group(1), found.place(), problems);
                quotation(found.group(1), words, found.place(), quotes, problems);
            }
        }
    }

    private static void quotation(String source, String words, Place place, List<Quote> quotes, Problems problems) {
        if (tooLong(words, place, problems)) {
            return;
        }
        var wanted = plain(words);
        if (quotes.stream()
                .noneMatch(quote ->
                        quote.source().equals(source) && plain(quote.text()).contains(wanted))) {
            problems.error(
                    place,
                    "these words are not among the quotations from " + source + ": '" + words + "'",
                    "compare them with the original, then add them to sources.yaml");
        }
    }

    private static boolean tooLong(String words, Place place, Problems problems) {
        var count = WORD.matcher(words).results().count();
        if (count > MOST_WORDS) {
            problems.error(place, "the quotation has " + count + " words", "quote at most " + MOST_WORDS);
        }
        return count > MOST_WORDS;
    }

    private static String plain(String text) {
        return text.replace('’', '\'')
                .replace('‘', '\'')
                .replace("''", "'")
                .replace('–', '-')
                .replaceAll("[*_]", "")
                .replaceAll("\\s+", " ")
                .replaceAll("[.,;]+$", "")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
