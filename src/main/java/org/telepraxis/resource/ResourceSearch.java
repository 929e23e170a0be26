package org.telepraxis.resource;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.telepraxis.courseware.Resource;
import org.telepraxis.courseware.Resource.Cost;
import org.telepraxis.courseware.Resource.Guidance;
import org.telepraxis.courseware.Resource.Kind;
import org.telepraxis.courseware.Resource.Topic;

/** What a reader looks for: every word somewhere on the card, and whatever else was chosen. Null stands for no choice. */
public record ResourceSearch(
        String words,
        @Nullable Topic topic,
        @Nullable Kind kind,
        @Nullable Guidance guidance,
        @Nullable String language,
        @Nullable Cost cost) {

    public static final ResourceSearch EVERYTHING = new ResourceSearch("", null, null, null, null, null);

    public boolean finds(ListedResource listed) {
        var card = listed.resource();
        return (topic == null || card.topics().contains(topic))
                && (kind == null || card.kind() == kind)
                && (guidance == null || card.guidance() == guidance)
                && (language == null || card.languages().contains(language))
                && (cost == null || card.cost() == cost)
                && hasWords(listed);
    }

    private boolean hasWords(ListedResource listed) {
        if (words.isBlank()) {
            return true;
        }
        var text = text(listed);
        return Stream.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+")).allMatch(text::contains);
    }

    private static String text(ListedResource listed) {
        Resource card = listed.resource();
        return Stream.concat(
                        Stream.of(
                                card.name(),
                                card.publisher(),
                                card.about(),
                                card.evidence().shows(),
                                card.evidence().limits(),
                                card.evidence().citation(),
                                card.data(),
                                card.moderation(),
                                card.costNote(),
                                card.reviewer(),
                                card.kind().label(),
                                listed.note().text()),
                        card.topics().stream().map(Topic::label))
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
    }
}
