package org.telepraxis.course;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.UrlSanitizer;

/**
 * Makes HTML of an author's Markdown that is safe to show: HTML in the source is shown as text, links lead only to web and
 * mail addresses, pictures come from the course alone so that nobody else learns who reads, and words put in for tokens are escaped.
 */
public final class LessonHtml {

    private static final int DEEPEST = 100;
    private static final Pattern TOKEN = Pattern.compile("\\{\\{\\s*([a-z][a-z0-9_]*)\\s*}}");
    private static final Map<String, String> NEUTRAL = Map.of(
            "local_emergency_number", "your local emergency number",
            "crisis_team", "your local crisis team",
            "support", "your local emergency service",
            "support_directory", "your local emergency service");

    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(List.of(TablesExtension.create()))
            .escapeHtml(true)
            .sanitizeUrls(true)
            .urlSanitizer(new OnlyOurPictures())
            .percentEncodeUrls(true)
            .build();

    private LessonHtml() {}

    public static String render(String markdown, Map<String, String> tokens) {
        return render(markdown, tokens, Map.of());
    }

    /** @param links where a name leads to, wherever the text has it */
    public static String render(String markdown, Map<String, String> tokens, Map<String, String> links) {
        var document = PARSER.parse(markdown);
        if (!links.isEmpty() && !tooDeep(document)) {
            document.accept(new NamesLinked(links));
        }
        var html = tooDeep(document) ? "<pre>" + escaped(markdown) + "</pre>\n" : RENDERER.render(document);
        return replace(html, tokens, true);
    }

    /** The renderer calls itself for every level; text nested deeper than anyone writes is shown as it is. */
    private static boolean tooDeep(Node document) {
        int depth = 0;
        var node = document;
        while (true) {
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                if (++depth > DEEPEST) {
                    return true;
                }
                continue;
            }
            while (node != document && node.getNext() == null) {
                node = node.getParent();
                depth--;
            }
            if (node == document) {
                return false;
            }
            node = node.getNext();
        }
    }

    /** Puts words in for tokens in plain text; neutral ones where the country has none. */
    public static String fill(String text, Map<String, String> tokens) {
        return replace(text, tokens, false);
    }

    private static String replace(String text, Map<String, String> tokens, boolean escape) {
        return TOKEN.matcher(text).replaceAll(match -> {
            var name = match.group(1);
            var words = tokens.getOrDefault(name, NEUTRAL.getOrDefault(name, name.replace('_', ' ')));
            return Matcher.quoteReplacement(escape ? escaped(words) : words);
        });
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static final class OnlyOurPictures implements UrlSanitizer {

        private static final Pattern ELSEWHERE =
                Pattern.compile("^\\s*(?:[a-zA-Z][\\w+.-]*:|[/\\\\]{2}).*", Pattern.DOTALL);

        private final UrlSanitizer links = new DefaultUrlSanitizer(List.of("http", "https", "mailto"));

        @Override
        public String sanitizeLinkUrl(String url) {
            return links.sanitizeLinkUrl(url);
        }

        @Override
        public String sanitizeImageUrl(String url) {
            return ELSEWHERE.matcher(url).matches() ? "" : links.sanitizeLinkUrl(url);
        }
    }
}
