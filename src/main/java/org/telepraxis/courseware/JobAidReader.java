package org.telepraxis.courseware;

import java.util.HashSet;
import java.util.Set;
import org.telepraxis.courseware.JobAid.Field;
import org.telepraxis.courseware.JobAid.Section;

/** Reads a course's {@code job-aid.yaml}. */
final class JobAidReader {

    private final Set<String> sections = new HashSet<>();
    private final Set<String> fields = new HashSet<>();

    JobAid read(YamlNode root) {
        var jobAid = new JobAid(
                root.identifier("id"),
                root.text("title"),
                root.text("intro", ""),
                root.requireItems("sections").stream().map(this::section).toList(),
                root.text("footer", ""),
                root.place());
        root.refuseUnknownKeys();
        return jobAid;
    }

    private Section section(YamlNode node) {
        var id = node.identifier("id");
        if (!id.isEmpty() && !sections.add(id)) {
            node.get("id").error("there are two sections '" + id + "'", "learners' entries are stored under the id");
        }
        var section = new Section(
                id,
                node.text("title"),
                node.requireItems("fields").stream().map(this::field).toList(),
                node.place());
        node.refuseUnknownKeys();
        return section;
    }

    private Field field(YamlNode node) {
        var id = node.identifier("id");
        if (!id.isEmpty() && !fields.add(id)) {
            node.get("id").error("there are two fields '" + id + "'", "learners' entries are stored under the id");
        }
        var kind = node.choice("kind", Field.Kind.class, Field.Kind.LINE);
        var field = new Field(
                id,
                node.text("label"),
                kind,
                node.texts("options"),
                node.optionalText("hint").orElse(null),
                node.optionalText("example").orElse(null));
        if (kind == Field.Kind.CHOICE && field.options().size() < 2) {
            node.error("a choice needs at least two options", "add 'options: [one, other]'");
        }
        if (kind != Field.Kind.CHOICE && !field.options().isEmpty()) {
            node.get("options").error("only a choice has options", "write 'kind: choice'");
        }
        node.refuseUnknownKeys();
        return field;
    }
}
