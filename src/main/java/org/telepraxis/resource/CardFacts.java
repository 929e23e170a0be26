package org.telepraxis.resource;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.telepraxis.courseware.Place;
import org.telepraxis.courseware.Resource;
import org.telepraxis.courseware.Resource.Cost;
import org.telepraxis.courseware.Resource.Evidence;
import org.telepraxis.courseware.Resource.Guidance;
import org.telepraxis.courseware.Resource.Kind;
import org.telepraxis.courseware.Resource.Mark;
import org.telepraxis.courseware.Resource.Topic;

/**
 * What a card says, as an officer writes it: anything may still be missing.
 *
 * @param texts what is written, without empty lines; what nobody has found out is {@value Resource#UNKNOWN}
 */
public record CardFacts(
        Map<Fact, String> texts,
        Set<Topic> topics,
        @Nullable Kind kind,
        @Nullable Guidance guidance,
        List<String> languages,
        @Nullable Cost cost,
        @Nullable LocalDate reviewed,
        @Nullable LocalDate nextReview,
        Set<Mark> marks) {

    public static final CardFacts NONE =
            new CardFacts(Map.of(), Set.of(), null, null, List.of(), null, null, null, Set.of());

    public CardFacts {
        texts = tidy(texts);
        topics = Set.copyOf(topics);
        languages = List.copyOf(languages);
        marks = Set.copyOf(marks);
    }

    public static CardFacts of(Resource card) {
        var texts = new EnumMap<Fact, String>(Fact.class);
        texts.put(Fact.NAME, card.name());
        texts.put(Fact.ABOUT, card.about());
        texts.put(Fact.SHOWS, card.evidence().shows());
        texts.put(Fact.LIMITS, card.evidence().limits());
        texts.put(Fact.CITATION, card.evidence().citation());
        texts.put(Fact.LINK, Objects.requireNonNullElse(card.evidence().link(), ""));
        texts.put(Fact.DATA, card.data());
        texts.put(Fact.MODERATION, card.moderation());
        texts.put(Fact.COST_NOTE, card.costNote());
        texts.put(Fact.PUBLISHER, card.publisher());
        texts.put(Fact.ADDRESS, card.address());
        texts.put(Fact.REVIEWER, card.reviewer());
        return new CardFacts(
                texts,
                card.topics(),
                card.kind(),
                card.guidance(),
                card.languages(),
                card.cost(),
                card.reviewed(),
                card.nextReview(),
                card.marks());
    }

    public String text(Fact fact) {
        return texts.getOrDefault(fact, "");
    }

    /** The facts that another card says differently, in the order of the card. */
    public Set<Fact> differences(CardFacts other) {
        var differences = EnumSet.noneOf(Fact.class);
        for (var fact : Fact.values()) {
            if (!Objects.equals(value(fact), other.value(fact))) {
                differences.add(fact);
            }
        }
        return differences;
    }

    /** A text, a date, a choice or a set of choices; null for a choice that was not made. */
    @Nullable
    Object value(Fact fact) {
        return switch (fact) {
            case TOPICS -> topics;
            case KIND -> kind;
            case GUIDANCE -> guidance;
            case COST -> cost;
            case LANGUAGES -> Set.copyOf(languages);
            case REVIEWED -> reviewed;
            case NEXT_REVIEW -> nextReview;
            case MARKS -> marks;
            default -> text(fact);
        };
    }

    boolean lacks(Fact fact) {
        var value = value(fact);
        return value == null || value.equals("") || (value instanceof Collection<?> several && several.isEmpty());
    }

    /** The card that readers see; one that leaves something open is marked as to be verified, as in course files. */
    Resource card(String id) {
        var card = card(id, marks);
        if (!card.leavesSomethingOpen()) {
            return card;
        }
        var more = new HashSet<>(marks);
        more.add(Mark.TO_VERIFY);
        return card(id, more);
    }

    private Resource card(String id, Set<Mark> marked) {
        var link = text(Fact.LINK);
        return new Resource(
                id,
                text(Fact.NAME),
                text(Fact.PUBLISHER),
                text(Fact.ABOUT),
                topics,
                requireNonNull(kind),
                requireNonNull(guidance),
                new Evidence(text(Fact.SHOWS), text(Fact.LIMITS), text(Fact.CITATION), link.isEmpty() ? null : link),
                text(Fact.DATA),
                languages,
                requireNonNull(cost),
                text(Fact.COST_NOTE),
                text(Fact.MODERATION),
                text(Fact.ADDRESS),
                text(Fact.REVIEWER),
                requireNonNull(reviewed),
                requireNonNull(nextReview),
                marked,
                new Place(Path.of("written-by-an-association"), 1));
    }

    private static Map<Fact, String> tidy(Map<Fact, String> texts) {
        var tidy = new EnumMap<Fact, String>(Fact.class);
        texts.forEach((fact, text) -> {
            var stripped = text.strip();
            if (!stripped.isEmpty()) {
                tidy.put(fact, stripped.equalsIgnoreCase(Resource.UNKNOWN) ? Resource.UNKNOWN : stripped);
            }
        });
        return Map.copyOf(tidy);
    }
}
