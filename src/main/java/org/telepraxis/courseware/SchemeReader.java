package org.telepraxis.courseware;

import org.telepraxis.courseware.SchemeTemplate.CourseRequirement;
import org.telepraxis.courseware.SchemeTemplate.DecisionRule;
import org.telepraxis.courseware.SchemeTemplate.Kind;
import org.telepraxis.courseware.SchemeTemplate.LicenceTest;
import org.telepraxis.courseware.SchemeTemplate.Part;
import org.telepraxis.courseware.SchemeTemplate.PerformanceRequirement;
import org.telepraxis.courseware.SchemeTemplate.Renewal;
import org.telepraxis.courseware.SchemeTemplate.Retakes;

/** Reads a file in {@code schemes/}. */
final class SchemeReader {

    private SchemeReader() {}

    static SchemeTemplate read(YamlNode root) {
        var kind = root.choice("kind", Kind.class, Kind.CERTIFICATE);
        var certificate = kind == Kind.CERTIFICATE;
        var scheme = new SchemeTemplate(
                root.identifier("id"),
                kind,
                root.text("title"),
                root.text("version"),
                root.flag("offered", certificate),
                root.flag("in_force", false),
                root.text("status_note"),
                root.integer("validity_years"),
                root.text("wording"),
                root.requireItems("courses").stream().map(SchemeReader::course).toList(),
                (certificate ? root.requireItems("performances") : root.items("performances"))
                        .stream().map(SchemeReader::performance).toList(),
                root.integer("role_plays", 0),
                rule(certificate ? root.require("decision_rule") : root.get("decision_rule")),
                root.items("parts").stream().map(SchemeReader::part).toList(),
                certificate ? null : licenceTest(root.require("licence_test")),
                root.texts("not_covered"),
                retakes(root.get("retakes")),
                renewal(root.require("renewal")),
                root.place());
        if (root.has("validity_years") && (scheme.validityYears() < 1 || scheme.validityYears() > 5)) {
            root.get("validity_years").error("a certificate is valid for 1 to 5 years", null);
        }
        if (scheme.offered() && !certificate) {
            root.get("offered")
                    .error("a licence is not something that trainees become candidates for", "write 'offered: false'");
        }
        if (scheme.offered() && !scheme.judgedByPeople().isEmpty()) {
            root.get("offered")
                    .error(
                            "the scheme is offered, and nothing here evaluates part '"
                                    + scheme.judgedByPeople().getFirst().id() + "'",
                            "write 'offered: false', or say under 'not_covered' that the scheme leaves it out");
        }
        if (scheme.parts().stream().anyMatch(part -> part.id().equals("R") && part.evaluated())
                && scheme.rolePlays() < 1) {
            root.get("parts")
                    .error("part 'R' is evaluated, and no observed role-play is asked for", "add 'role_plays: 1'");
        }
        root.refuseUnknownKeys();
        return scheme;
    }

    private static Part part(YamlNode node) {
        var part = new Part(
                node.identifier("id"),
                node.text("title"),
                node.text("content"),
                node.text("rated_by"),
                node.text("rule"),
                node.flag("evaluated", false));
        node.refuseUnknownKeys();
        return part;
    }

    private static LicenceTest licenceTest(YamlNode node) {
        var test = new LicenceTest(
                node.integer("replays"),
                node.decimal("weighted_kappa", 0.7),
                percent(node, "exact"),
                percent(node, "within_one"),
                node.integer("false_alarms"),
                node.decimal("severity_within", 0.3),
                node.integer("valid_months"),
                node.integer("anchors_each_quarter"),
                node.integer("lapse_months"));
        node.refuseUnknownKeys();
        return test;
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
                node.integer("role_plays", 0),
                node.integer("grace_months", 3),
                node.integer("lapse_months"));
        if (renewal.graceMonths() > renewal.lapseMonths()) {
            node.error("the grace is longer than the time after which a certificate lapses", null);
        }
        node.refuseUnknownKeys();
        return renewal;
    }

    private static Retakes retakes(YamlNode node) {
        var retakes = new Retakes(
                node.integer("wait_days", 14),
                node.integer("wait_days_critical", 28),
                node.integer("attempts", 3),
                node.integer("within_months", 24));
        node.refuseUnknownKeys();
        return retakes;
    }

    private static int percent(YamlNode node, String key) {
        var value = node.integer(key);
        if (value < 0 || value > 100) {
            node.get(key).error("'" + key + "' is a percentage", "write a number from 0 to 100");
        }
        return value;
    }
}
