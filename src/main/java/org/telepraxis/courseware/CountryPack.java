package org.telepraxis.courseware;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The facts of one country that content may not contain itself: where help is, by region, when each entry was checked, and
 * what the law says. Scripts name them by tokens such as {@code {{local_emergency_number}}}.
 */
public record CountryPack(
        String id,
        String name,
        boolean fictional,
        List<String> languages,
        String homeRegion,
        List<Region> regions,
        List<SupportEntry> supportDirectory,
        List<Fact> facts,
        Place place) {

    /** The numbers of an invented country; the linter allows it no others. */
    private static final Pattern INVENTED = Pattern.compile("\\b000-000(?:-\\d+)+\\b(?! \\(invented\\))");

    public CountryPack {
        languages = List.copyOf(languages);
        regions = List.copyOf(regions);
        supportDirectory = List.copyOf(supportDirectory);
        facts = List.copyOf(facts);
    }

    /** A part of the country, or a place across its border, with the words to put in for tokens. */
    public record Region(String id, String name, boolean acrossBorder, Map<String, String> tokens) {

        public Region {
            tokens = Map.copyOf(tokens);
        }
    }

    /** A service near a learner or a client. */
    public record SupportEntry(
            String id,
            Kind kind,
            String region,
            String name,
            String contact,
            String hours,
            String cost,
            String accessibility,
            LocalDate lastChecked,
            LocalDate nextCheck,
            Place place) {

        public enum Kind {
            EMERGENCY,
            CRISIS_PHONE,
            CRISIS_CHAT,
            CRISIS_TEAM,
            VIOLENCE,
            PROFESSIONAL,
            OWN_SERVICE
        }

        public boolean checkedOn(LocalDate today) {
            return !today.isAfter(nextCheck);
        }
    }

    /** A rule of law or profession, in plain words, with where it comes from. */
    public record Fact(String id, String title, String text, String source, LocalDate lastChecked) {}

    public Optional<Region> region(String regionId) {
        return regions.stream().filter(region -> region.id().equals(regionId)).findFirst();
    }

    /** A text with numbers as people are shown it: what is invented says so beside every number. */
    public String shown(String text) {
        return fictional ? INVENTED.matcher(text).replaceAll("$0 (invented)") : text;
    }

    /** The words for tokens at home, as they are shown; tokens of places across the border carry the prefix {@code crossborder_}. */
    public Map<String, String> tokens() {
        var tokens = new HashMap<String, String>();
        regions.stream()
                .filter(Region::acrossBorder)
                .forEach(region -> region.tokens().forEach((name, text) -> tokens.put("crossborder_" + name, text)));
        region(homeRegion).ifPresent(region -> tokens.putAll(region.tokens()));
        tokens.replaceAll((_, text) -> shown(text));
        return Map.copyOf(tokens);
    }

    /** The words for tokens in one region, falling back to those at home. */
    public Map<String, String> tokens(String regionId) {
        var tokens = new HashMap<>(tokens());
        region(regionId).ifPresent(region -> tokens.putAll(region.tokens()));
        tokens.replaceAll((_, text) -> shown(text));
        return Map.copyOf(tokens);
    }

    /** Whether support near the learner is known: an emergency route and someone to talk to, neither check overdue. */
    public boolean supportCheckedOn(LocalDate today) {
        return supportDirectory.stream()
                        .anyMatch(entry -> entry.kind() == SupportEntry.Kind.EMERGENCY && entry.checkedOn(today))
                && supportDirectory.stream()
                        .anyMatch(entry -> (entry.kind() == SupportEntry.Kind.CRISIS_PHONE
                                        || entry.kind() == SupportEntry.Kind.CRISIS_CHAT)
                                && entry.checkedOn(today));
    }
}
