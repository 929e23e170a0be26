package org.telepraxis.course;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Text;

/** Makes a link of every name in running text; what is a link already, or code, stays. */
final class NamesLinked extends AbstractVisitor {

    private final Map<String, String> links;
    private final Pattern names;

    NamesLinked(Map<String, String> links) {
        this.links = links;
        this.names = Pattern.compile(links.keySet().stream()
                .sorted((one, other) -> other.length() - one.length())
                .map(Pattern::quote)
                .collect(Collectors.joining("|")));
    }

    @Override
    public void visit(Link link) {
        // A link within a link leads nowhere.
    }

    @Override
    public void visit(Text text) {
        var literal = text.getLiteral();
        var name = names.matcher(literal);
        int from = 0;
        while (name.find()) {
            if (from < name.start()) {
                text.insertBefore(new Text(literal.substring(from, name.start())));
            }
            var link = new Link(links.get(name.group()), null);
            link.appendChild(new Text(name.group()));
            text.insertBefore(link);
            from = name.end();
        }
        text.setLiteral(literal.substring(from));
    }
}
