package org.telepraxis.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.telepraxis.courseware.Block;
import org.telepraxis.courseware.Citations;
import org.telepraxis.courseware.Lesson;
import org.telepraxis.courseware.SourceLibrary;
import org.telepraxis.courseware.SourceLibrary.Source;

/** The studies that a lesson speaks of by author and year, and where each of them can be read. */
final class Studies {

    private static final String PLACE = "sources";
    private static final String LEAD = """
            this.addEventListener('click', event => {
              const link = event.target.closest('a[href$="#' + $0 + '"]');
              const place = link && this.querySelector('#' + $0);
              if (place) {
                event.preventDefault();
                event.stopPropagation();
                place.scrollIntoView();
                place.focus({ preventScroll: true });
              }
            });""";
    private static final Pattern DOI = Pattern.compile("\\bdoi:\\s*(10\\.\\S+)");

    private final List<Source> named;
    private final String address;

    /** @param address the page of the lesson */
    Studies(Lesson lesson, SourceLibrary library, String address) {
        this.named = Citations.named(lesson.blocks().toString(), library);
        this.address = address;
    }

    /** Each name leads to the list of sources beside the lesson. */
    Map<String, String> links() {
        return named.stream().collect(Collectors.toMap(Source::cite, _ -> address + "#" + PLACE));
    }

    /** Within a page the router would only build the same lesson anew; here the reader is taken to the list. */
    static void lead(Component page) {
        page.getElement().executeJs(LEAD, PLACE);
    }

    /** What the author says of the sources, and the studies in full. */
    Div list(Block.Sources sources, Map<String, String> tokens) {
        var heading = new H2("Sources");
        heading.setId(PLACE);
        heading.getElement().setAttribute("tabindex", "-1");
        var part = new Div(heading, new Prose(sources.markdown(), tokens));
        part.addClassName("sources");
        if (!named.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("studies");
            list.getElement().setAttribute("aria-label", "The studies in full");
            named.forEach(source -> list.add(new ListItem(reference(source))));
            part.add(list);
        }
        return part;
    }

    private static Component[] reference(Source source) {
        var doi = DOI.matcher(source.title());
        if (!doi.find()) {
            return new Component[] {new Span(source.title())};
        }
        var link = new Anchor("https://doi.org/" + doi.group(1), "doi:" + doi.group(1), AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return new Component[] {new Span(source.title().substring(0, doi.start())), link};
    }
}
