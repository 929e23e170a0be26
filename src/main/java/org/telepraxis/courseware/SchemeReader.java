package org.telepraxis.courseware;

import org.telepraxis.courseware.SchemeTemplate.CourseRequirement;
import org.telepraxis.courseware.SchemeTemplate.DecisionRule;
import org.telepraxis.courseware.SchemeTemplate.PerformanceRequirement;
import org.telepraxis.courseware.SchemeTemplate.Renewal;

/** Reads a file in {@code schemes/}. */
final class SchemeReader {

    private SchemeReader() {}

    static SchemeTemplate read(YamlNode root) {
        var scheme = new SchemeTemplate(
                root.identifier("id"),
                root.text("title"),
                root.text("version"),
                root.flag("in_force", false),
                root.text("status_note"),
                root.integer("validity_years"),
                root.text("wording"),
                root.requireItems("courses").stream().map(SchemeReader::course).toList(),
                root.requireItems("performances").stream()
                        .map(SchemeReader::performance)
                        .toList(),
                rule(root.require("decision_rule")),
                root.texts("not_covered"),
                renewal(root.require("renewal")),
                root.place());
        if (root.has("validity_years") && (scheme.validityYears() < 1 || scheme.validityYears() > 5)) {
            root.get("validity_years").error("a certificate is valid for 1 to 5 years", null);
        }
        root.refuseUnknownKeys();
        return scheme;
    }

    private static CourseRequirement course(YamlNode node) {
        var course = new CourseRequirement(node.text("course"), node.flag("practice_check", true));
        node.refuseUnknownKeys();
        return course;
    }

    private static PerformanceRequirement performance(YamlNode node) {
        var performance = new PerformanceRequirement(
                node.text("scenario"), node.integer("attempts", 1), node.integer("raters", 2));
        node.refuseUnknownKeys();
        return performance;
    }

    private static DecisionRule rule(YamlNode node) {
        var rule = new DecisionRule(
                percent(node, "sound_share"),
                percent(node, "sound_share_in_domain"),
                node.flag("unrepaired_critical_fails", true),
                node.integer("late_allowed", 1),
                node.texts("never_late"),
                node.texts("never_unsafe"),
                node.optionalText("panel_note").orElse(null));
        node.refuseUnknownKeys();
        return rule;
    }

    private static Renewal renewal(YamlNode node) {
        var renewal = new Renewal(
                node.integer("cpd_hours"),
                node.integer("crisis_hours"),
                node.integer("law_or_data_updates"),
                node.integer("simulation_every_months"),
                node.integer("lapse_months"));
        node.refuseUnknownKeys();
        return renewal;
    }

    private static int percent(YamlNode node, String key) {
        var value = node.integer(key);
        if (value < 0 || value > 100) {
            node.get(key).error("'" + key + "' is a percentage", "write a number from 0 to 100");
        }
        return value;
    }
}
