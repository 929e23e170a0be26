package org.telepraxis.resource;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.telepraxis.courseware.Resource;
import org.telepraxis.courseware.SafeWording;

/** What an officer writes has to be as complete, and as careful with words, as the cards in course files. */
final class CardCheck {

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private CardCheck() {}

    /** What is wrong with each fact, in the order of the card; empty if the card may be kept. */
    static Map<Fact, String> problems(CardFacts facts) {
        var problems = new EnumMap<Fact, String>(Fact.class);
        for (var fact : Fact.values()) {
            problem(fact, facts).ifPresent(problem -> problems.put(fact, problem));
        }
        return Collections.unmodifiableMap(problems);
    }

    private static Optional<String> problem(Fact fact, CardFacts facts) {
        if (facts.lacks(fact)) {
            return fact.isRequired() ? Optional.of(missing(fact)) : Optional.empty();
        }
        if (fact.isWritten()) {
            return written(fact, facts);
        }
        return switch (fact) {
            case LANGUAGES ->
                facts.languages().stream()
                        .filter(code -> !LANGUAGES.contains(code) && !code.equals(Resource.UNKNOWN))
                        .findFirst()
                        .map("‘%s’ is not the code of a language. Write en, pt or unknown."::formatted);
            case NEXT_REVIEW -> early(facts);
            default -> Optional.empty();
        };
    }

    private static String missing(Fact fact) {
        return switch (fact) {
            case CITATION -> "Name the publication, or the page and the day on which it was read.";
            case SHOWS, DATA, MODERATION, LANGUAGES -> "Say something here. If nobody has found out, write ‘unknown’.";
            case TOPICS, KIND, GUIDANCE, COST -> "Choose one.";
            case REVIEWED, NEXT_REVIEW -> "Give a day.";
            default -> "Say something here.";
        };
    }

    private static Optional<String> written(Fact fact, CardFacts facts) {
        var text = facts.text(fact);
        if (text.length() > fact.longest()) {
            return Optional.of(
                    "There is room for %,d characters; these are %,d.".formatted(fact.longest(), text.length()));
        }
        if (fact.isAddress()) {
            return isAddress(text)
                    ? Optional.empty()
                    : Optional.of("Write the whole address, beginning with https:// or http://.");
        }
        return SafeWording.slip(
                text, Stream.concat(Stream.of("en"), facts.languages().stream()).toList());
    }

    private static boolean isAddress(String text) {
        try {
            var address = new URI(text);
            return address.getHost() != null
                    && ("https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme()));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static Optional<String> early(CardFacts facts) {
        var next = facts.nextReview();
        var reviewed = facts.reviewed();
        return next != null && reviewed != null && next.isBefore(reviewed)
                ? Optional.of("This day lies before the one on which the facts were looked up.")
                : Optional.empty();
    }
}
