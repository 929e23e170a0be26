package org.telepraxis.courseware;

import java.util.ArrayList;

/** Reads {@code framework.yaml}. */
final class FrameworkReader {

    private FrameworkReader() {}

    static Framework read(CourseFiles files, Problems problems) {
        var file = "framework.yaml";
        if (!files.has(file)) {
            problems.error(files.file(file), 1, "the framework is missing", "every course refers to its competences");
            return Framework.empty();
        }
        var root = CoursewareReader.yaml(files, file, problems);
        if (!root.exists()) {
            return Framework.empty();
        }
        var framework = new Framework(
                root.text("title"),
                root.text("version"),
                root.requireItems("levels").stream().map(FrameworkReader::level).toList(),
                root.requireItems("domains").stream()
                        .map(FrameworkReader::domain)
                        .toList(),
                root.requireItems("themes").stream().map(FrameworkReader::theme).toList());
        root.optionalText("license");
        root.refuseUnknownKeys();
        return framework;
    }

    private static Framework.LevelMeaning level(YamlNode node) {
        var level = new Framework.LevelMeaning(node.integer("value"), node.text("name"), node.text("meaning"));
        node.refuseUnknownKeys();
        return level;
    }

    private static Domain domain(YamlNode node) {
        var domain = new Domain(
                node.text("code"),
                node.text("title"),
                node.requireItems("competences").stream()
                        .map(FrameworkReader::competence)
                        .toList());
        node.refuseUnknownKeys();
        return domain;
    }

    private static Competence competence(YamlNode node) {
        var anchors = node.require("levels");
        var levels = new ArrayList<String>();
        for (int level = 1; level <= 4; level++) {
            levels.add(anchors.text(String.valueOf(level)));
        }
        anchors.refuseUnknownKeys();
        var competence = new Competence(
                node.identifier("id"),
                node.text("title"),
                node.text("summary"),
                levels,
                node.requireItems("traces").stream().map(FrameworkReader::trace).toList(),
                node.place());
        node.refuseUnknownKeys();
        return competence;
    }

    private static Competence.Trace trace(YamlNode node) {
        var trace = new Competence.Trace(
                node.texts("themes"), new SourceLibrary.Quote(node.text("source"), node.text("quote"), node.place()));
        node.refuseUnknownKeys();
        return trace;
    }

    private static Theme theme(YamlNode node) {
        var theme = new Theme(
                node.text("code"),
                node.text("title"),
                node.texts("sources"),
                node.texts("competences"),
                node.texts("courses"),
                node.texts("scenarios"),
                node.place());
        node.optionalText("note");
        node.refuseUnknownKeys();
        return theme;
    }
}
