package org.telepraxis.courseware;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.telepraxis.courseware.CountryPack.SupportEntry;

/** Reads a file in {@code countries/}. */
final class CountryReader {

    private CountryReader() {}

    static CountryPack read(YamlNode root) {
        var regions =
                root.requireItems("regions").stream().map(CountryReader::region).toList();
        var known = new HashSet<String>();
        regions.forEach(region -> known.add(region.id()));
        var home = root.text("home_region");
        if (!home.isEmpty() && !known.contains(home)) {
            root.get("home_region").error("there is no region '" + home + "'", Spelling.hint(home, known));
        }
        var directory = root.requireItems("support_directory").stream()
                .map(CountryReader::support)
                .toList();
        for (var entry : directory) {
            if (!entry.region().isEmpty() && !known.contains(entry.region())) {
                root.problems()
                        .error(
                                entry.place(),
                                "there is no region '" + entry.region() + "'",
                                Spelling.hint(entry.region(), known));
            }
        }
        var pack = new CountryPack(
                root.identifier("id"),
                root.text("name"),
                root.flag("fictional", false),
                root.texts("languages"),
                home,
                regions,
                directory,
                root.items("facts").stream().map(CountryReader::fact).toList(),
                root.place());
        root.optionalText("note");
        root.refuseUnknownKeys();
        return pack;
    }

    private static CountryPack.Region region(YamlNode node) {
        var region = new CountryPack.Region(
                node.identifier("id"),
                node.text("name"),
                node.flag("across_border", false),
                tokens(node.require("tokens")));
        node.refuseUnknownKeys();
        return region;
    }

    private static Map<String, String> tokens(YamlNode node) {
        var tokens = new LinkedHashMap<String, String>();
        node.entries().forEach((name, text) -> {
            if (!name.matches("[a-z][a-z0-9_]*")) {
                text.error("'" + name + "' cannot name a token", "use small letters, digits and '_'");
            }
            tokens.put(name, node.text(name));
        });
        return tokens;
    }

    private static SupportEntry support(YamlNode node) {
        var entry = new SupportEntry(
                node.identifier("id"),
                node.requireChoice("kind", SupportEntry.Kind.class, SupportEntry.Kind.OWN_SERVICE),
                node.text("region", ""),
                node.text("name"),
                node.text("contact"),
                node.text("hours"),
                node.text("cost"),
                node.text("accessibility"),
                date(node, "last_checked"),
                date(node, "next_check"),
                node.place());
        if (entry.nextCheck().isBefore(entry.lastChecked())) {
            node.get("next_check").error("'next_check' lies before 'last_checked'", null);
        }
        node.refuseUnknownKeys();
        return entry;
    }

    private static CountryPack.Fact fact(YamlNode node) {
        var fact = new CountryPack.Fact(
                node.identifier("id"),
                node.text("title"),
                node.text("text"),
                node.text("source"),
                date(node, "last_checked"));
        node.refuseUnknownKeys();
        return fact;
    }

    /** A date that must be there; the dawn of time, hence never "checked", when it is not. */
    private static LocalDate date(YamlNode node, String key) {
        node.require(key);
        return node.date(key).orElse(LocalDate.EPOCH);
    }
}
