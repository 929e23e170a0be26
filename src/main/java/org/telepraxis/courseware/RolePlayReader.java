package org.telepraxis.courseware;

import java.util.HashSet;
import java.util.List;

/** Reads a file in {@code role-plays/}: one brief. */
final class RolePlayReader {

    private enum Status {
        DRAFT,
        REVIEWED
    }

    private RolePlayReader() {}

    static RolePlayBrief read(YamlNode root) {
        var client = root.require("client");
        var brief = new RolePlayBrief(
                root.identifier("id"),
                root.text("title"),
                root.integer("minutes"),
                root.flag("crisis", false),
                root.requireChoice("status", Status.class, Status.DRAFT) == Status.DRAFT,
                root.text("situation"),
                client.text("name"),
                client.text("notes"),
                root.text("technical_event"),
                root.requireItems("competences").stream().map(YamlNode::text).toList(),
                actions(root),
                root.place());
        client.refuseUnknownKeys();
        root.text("license");
        root.refuseUnknownKeys();
        if (brief.minutes() < 0 || brief.minutes() > 120) {
            root.get("minutes").error("a role-play takes between 1 and 120 minutes", null);
        }
        return brief;
    }

    private static List<RolePlayBrief.CriticalAction> actions(YamlNode root) {
        var known = new HashSet<String>();
        return root.requireItems("critical_actions").stream()
                .map(node -> {
                    var id = node.identifier("id");
                    if (!id.isEmpty() && !known.add(id)) {
                        node.error("there are two critical actions '" + id + "'", null);
                    }
                    var forbidden = node.has("must_not");
                    var action =
                            new RolePlayBrief.CriticalAction(id, node.text(forbidden ? "must_not" : "must"), forbidden);
                    node.refuseUnknownKeys();
                    return action;
                })
                .toList();
    }
}
