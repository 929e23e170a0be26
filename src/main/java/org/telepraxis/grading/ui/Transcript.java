package org.telepraxis.grading.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Emphasis;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.DomEvent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.telepraxis.grading.Performance.Entry;
import org.telepraxis.grading.Performance.Voice;
import org.telepraxis.grading.RatingSheet.CriterionSheet;
import org.telepraxis.uikit.Icon;

/** Every line with its session time; each can be kept as evidence, by its button or by E while it has the focus. */
final class Transcript extends Div {

    interface Pinning {
        void pin(String anchor);
    }

    private static final String FOCUSED_LINE =
            "(event.target.closest('[data-anchor]') || {dataset: {}}).dataset.anchor || ''";

    private static final Pattern ASIDE = Pattern.compile("\\([^()]+\\)");

    private final OpenRating rating;
    private final Pinning pinning;
    private final Map<String, Line> lines = new LinkedHashMap<>();

    Transcript(OpenRating rating, Pinning pinning) {
        this.rating = rating;
        this.pinning = pinning;
        addClassName("transcript");
        var list = new OrderedList();
        rating.performance().transcript().forEach(entry -> {
            var line = new Line(entry);
            lines.put(entry.anchor(), line);
            list.add(line);
        });
        list.getElement()
                .addEventListener("keydown", this::pinFocused)
                .setFilter(
                        "(event.key === 'e' || event.key === 'E') && !event.ctrlKey && !event.metaKey && !event.altKey")
                .addEventData(FOCUSED_LINE)
                .preventDefault();
        add(list);
    }

    void showPins(Optional<String> open) {
        lines.forEach((anchor, line) -> line.showPins(open));
    }

    void reveal(String anchor) {
        var line = lines.get(anchor);
        if (line != null) {
            line.getElement().executeJs("this.scrollIntoView({block: 'center'}); this.focus({preventScroll: true});");
        }
    }

    private void pinFocused(DomEvent event) {
        var anchor = event.getEventData().get(FOCUSED_LINE).asString();
        if (!anchor.isEmpty()) {
            pinning.pin(anchor);
        }
    }

    private final class Line extends ListItem {

        private final Entry entry;
        private final Span tags = new Span();
        private final NativeButton pin;

        private Line(Entry entry) {
            this.entry = entry;
            addClassName("line");
            for (var style : TranscriptPane.voiceClass(entry.voice()).split(" ")) {
                addClassName(style);
            }
            getElement().setAttribute("data-anchor", entry.anchor()).setAttribute("tabindex", "-1");
            var time = Parts.styled(Words.sessionTime(entry), "time");
            var body = new Div();
            body.addClassName("said");
            if (!entry.speaker().isEmpty() && entry.voice() != Voice.ACT) {
                body.add(Parts.styled(entry.speaker(), "speaker"));
            }
            tags.addClassName("tags");
            body.add(said(entry), tags);
            pin = new NativeButton("", click -> pinning.pin(entry.anchor()));
            pin.add(Icon.of("bookmark"));
            pin.addClassName("pin");
            add(time, body, pin);
        }

        private void showPins(Optional<String> open) {
            tags.removeAll();
            for (var criterion : rating.sheet().criteria()) {
                int place = criterion.evidence().indexOf(entry.anchor());
                if (place >= 0) {
                    tags.add(tag(criterion, place, open));
                }
            }
            tags.setVisible(tags.getElement().getChildCount() > 0);
            boolean kept = open.map(rating::criterion)
                    .filter(criterion -> criterion.evidence().contains(entry.anchor()))
                    .isPresent();
            setClassName("kept", kept);
            pin.setVisible(open.isPresent() && rating.sheet().writable());
            open.ifPresent(competence -> pin.getElement()
                    .setAttribute("aria-pressed", String.valueOf(kept))
                    .setAttribute(
                            "title",
                            kept ? "Remove as evidence for " + competence : "Add as evidence for " + competence)
                    .setAttribute(
                            "aria-label",
                            "Add as evidence for %s: line at %s".formatted(competence, Words.sessionTime(entry))));
        }

        /** What is heard or seen but not said, such as "(long pause)", is set apart. */
        private static Paragraph said(Entry entry) {
            var paragraph = new Paragraph();
            int from = 0;
            var asides = ASIDE.matcher(entry.text());
            while (entry.voice() == Voice.CLIENT && asides.find()) {
                paragraph.add(new Text(entry.text().substring(from, asides.start())), new Emphasis(asides.group()));
                from = asides.end();
            }
            paragraph.add(new Text(entry.text().substring(from)));
            return paragraph;
        }

        private static Span tag(CriterionSheet criterion, int place, Optional<String> open) {
            var tag = new Span(Icon.of("bookmark"), new Span(criterion.competence() + " " + (place + 1)));
            tag.addClassName("tag");
            tag.setClassName("on", open.filter(criterion.competence()::equals).isPresent());
            return tag;
        }
    }
}
