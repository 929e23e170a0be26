package org.telepraxis.courseware;

/** Reads {@code sources.yaml}. */
final class SourcesReader {

    private SourcesReader() {}

    static SourceLibrary read(CourseFiles files, Problems problems) {
        if (!files.has("sources.yaml")) {
            return SourceLibrary.empty();
        }
        var root = CoursewareReader.yaml(files, "sources.yaml", problems);
        if (!root.exists()) {
            return SourceLibrary.empty();
        }
        var library = new SourceLibrary(
                root.requireItems("sources").stream().map(SourcesReader::source).toList(),
                root.items("quotes").stream().map(SourcesReader::quote).toList());
        root.refuseUnknownKeys();
        return library;
    }

    private static SourceLibrary.Source source(YamlNode node) {
        var alias = node.text("alias");
        var source = new SourceLibrary.Source(
                alias,
                node.optionalText("cite").orElse(alias),
                node.text("title"),
                node.text("kind"),
                node.text("licence"),
                node.place());
        node.optionalText("note");
        node.refuseUnknownKeys();
        return source;
    }

    private static SourceLibrary.Quote quote(YamlNode node) {
        var quote = new SourceLibrary.Quote(node.text("source"), node.text("text"), node.place());
        node.refuseUnknownKeys();
        return quote;
    }
}
