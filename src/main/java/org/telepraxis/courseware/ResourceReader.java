package org.telepraxis.courseware;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.telepraxis.courseware.Resource.Cost;
import org.telepraxis.courseware.Resource.Evidence;
import org.telepraxis.courseware.Resource.Guidance;
import org.telepraxis.courseware.Resource.Kind;
import org.telepraxis.courseware.Resource.Mark;
import org.telepraxis.courseware.Resource.Topic;

/** Reads a file in {@code resources/}: several cards of the catalogue. */
final class ResourceReader {

    private ResourceReader() {}

    static List<Resource> read(YamlNode root) {
        var resources = root.requireItems("resources").stream()
                .map(ResourceReader::resource)
                .toList();
        root.refuseUnknownKeys();
        return resources;
    }

    private static Resource resource(YamlNode node) {
        var resource = new Resource(
                node.identifier("id"),
                node.text("name"),
                node.text("publisher"),
                node.text("about"),
                several("problem", node.requireItems("problem"), Topic.class),
                node.requireChoice("kind", Kind.class, Kind.PROGRAM),
                node.requireChoice("guidance", Guidance.class, Guidance.UNKNOWN),
                evidence(node.require("evidence")),
                node.text("data"),
                languages(node),
                node.requireChoice("cost", Cost.class, Cost.UNKNOWN),
                node.text("cost_note", ""),
                node.text("moderation"),
                address(node, "address", node.text("address")),
                node.text("reviewer", ""),
                date(node, "reviewed"),
                date(node, "next_review"),
                several("mark", node.items("marks"), Mark.class),
                node.place());
        if (resource.nextReview().isBefore(resource.reviewed())) {
            node.get("next_review").error("'next_review' lies before 'reviewed'", null);
        }
        node.refuseUnknownKeys();
        return resource;
    }

    /** A missing citation is the linter's to report, together with what a citation needs. */
    private static Evidence evidence(YamlNode node) {
        var evidence = new Evidence(node.text("shows"), node.text("limits"), node.text("citation", ""), link(node));
        node.refuseUnknownKeys();
        return evidence;
    }

    private static @Nullable String link(YamlNode node) {
        return node.optionalText("link")
                .map(link -> address(node, "link", link))
                .orElse(null);
    }

    private static String address(YamlNode node, String key, String address) {
        if (!address.isEmpty() && !address.matches("https://[^\\s\"<>]+")) {
            node.get(key).error("'" + key + "' should begin with https://", null);
            return "";
        }
        return address;
    }

    private static List<String> languages(YamlNode node) {
        var languages = node.requireItems("languages");
        for (var language : languages) {
            if (!language.text().matches("[a-z]{2,3}|" + Resource.UNKNOWN)) {
                language.error("'" + language.text() + "' is not the code of a language", "write en, pt or unknown");
            }
        }
        return languages.stream().map(YamlNode::text).toList();
    }

    private static <E extends Enum<E>> Set<E> several(String what, List<YamlNode> nodes, Class<E> type) {
        var found = EnumSet.noneOf(type);
        var known = Arrays.stream(type.getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
        for (var node : nodes) {
            var index = known.indexOf(node.text());
            if (index >= 0) {
                found.add(type.getEnumConstants()[index]);
            } else {
                node.error("'" + node.text() + "' is not a known " + what, Spelling.hint(node.text(), known));
            }
        }
        return found;
    }

    /** A date that must be there; the dawn of time, hence always overdue, when it is not. */
    private static LocalDate date(YamlNode node, String key) {
        node.require(key);
        return node.date(key).orElse(LocalDate.EPOCH);
    }
}
