package org.telepraxis.grading.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Emphasis;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.DomEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.telepraxis.grading.Performance.Entry;
import org.telepraxis.grading.Performance.Voice;
import org.telepraxis.grading.Pin;
import org.telepraxis.grading.RatingSheet.CriterionSheet;
import org.telepraxis.uikit.Icon;

/** Every line with its session time; each can be kept as evidence, by its button or by E while it has the focus. */
final class Transcript extends Div {

    interface Pinning {

        void pin(String pin);

        void choosePassage(Entry entry);
    }

    private static final String FOCUSED_LINE =
            "(event.target.closest('[data-anchor]') || {dataset: {}}).dataset.anchor || ''";

    /** Which characters of the line's words are selected, such as "5-17"; empty where nothing is, or more than this line. */
    static final String PASSAGE = """
            (() => {
              const selection = getSelection();
              if (!selection || !selection.rangeCount || selection.isCollapsed) return '';
              const range = selection.getRangeAt(0);
              const start = range.startContainer;
              const words = (start.nodeType === 1 ? start : start.parentElement)?.closest('[data-anchor] .said p');
              if (!words || !words.contains(range.endContainer)) return '';
              const before = document.createRange();
              before.selectNodeContents(words);
              before.setEnd(start, range.startOffset);
              const text = range.toString();
              const from = before.toString().length + (text.length - text.trimStart().length);
              return words.closest('[data-anchor]').dataset.anchor + ':' + from + '-' + (from + text.trim().length);
            })()""";

    /** Up and down go from line to line, and the line that had the focus last is remembered. */
    private static final String LINE_BY_LINE = """
            this.addEventListener('focusin', event => {
              this.lastLine = event.target.closest('[data-anchor]') || this.lastLine;
            });
            this.addEventListener('keydown', event => {
              const line = event.target.matches('[data-anchor]') && !event.ctrlKey && !event.metaKey && !event.altKey && event.target;
              const to = line && (event.key === 'ArrowDown' ? line.nextElementSibling
                  : event.key === 'ArrowUp' ? line.previousElementSibling : null);
              if (to) {
                event.preventDefault();
                to.focus();
              }
            });""";

    private static final String SHIFT = "event.shiftKey";

    private static final Pattern ASIDE = Pattern.compile("\\([^()]+\\)");

    private final OpenRating rating;
    private final Pinning pinning;
    private final Map<String, Line> lines = new LinkedHashMap<>();

    Transcript(OpenRating rating, Pinning pinning) {
        this.rating = rating;
        this.pinning = pinning;
        addClassName("transcript");
        var clocks = Words.secondClock(rating.performance());
        if (!clocks.isEmpty()) {
            add(Parts.metaLine(clocks));
        }
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
                .addEventData(PASSAGE)
                .addEventData(SHIFT)
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

    @Override
    protected void onAttach(AttachEvent attached) {
        getElement().executeJs(LINE_BY_LINE);
    }

    void focusLine() {
        getElement()
                .executeJs(
                        "(this.lastLine && this.lastLine.isConnected ? this.lastLine : this.querySelector('[data-anchor]'))?.focus();");
    }

    private void pinFocused(DomEvent event) {
        var data = event.getEventData();
        var line = lines.get(data.get(FOCUSED_LINE).asString());
        var passage = data.get(PASSAGE).asString();
        if (!passage.isEmpty()) {
            pinning.pin(passage);
        } else if (line != null && data.get(SHIFT).asBoolean()) {
            pinning.choosePassage(line.entry);
        } else if (line != null) {
            pinning.pin(line.entry.anchor());
        }
    }

    private final class Line extends ListItem {

        private final Entry entry;
        private final Paragraph words = new Paragraph();
        private final Span tags = new Span();
        private final NativeButton pin;
        private List<Tag> shownTags = List.of();
        private @Nullable List<Pin.Passage> shownPassages;

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
            body.add(words, tags);
            pin = new NativeButton("", click -> pinning.pin(entry.anchor()));
            pin.add(Icon.of("bookmark"));
            pin.addClassName("pin");
            add(time, body, pin);
        }

        private void showPins(Optional<String> open) {
            showTags(tagsHere(open));
            boolean kept = open.map(rating::criterion)
                    .filter(criterion -> criterion.evidence().contains(entry.anchor()))
                    .isPresent();
            setClassName("kept", kept);
            showWords(open.map(rating::criterion).map(this::passages).orElse(List.of()));
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

        private List<Tag> tagsHere(Optional<String> open) {
            var here = new ArrayList<Tag>();
            for (var criterion : rating.sheet().criteria()) {
                for (int place = 0; place < criterion.evidence().size(); place++) {
                    if (isHere(criterion.evidence().get(place))) {
                        var competence = criterion.competence();
                        here.add(new Tag(
                                competence + " " + (place + 1),
                                open.filter(competence::equals).isPresent()));
                    }
                }
            }
            return here;
        }

        private boolean isHere(String pin) {
            return switch (Pin.read(pin).orElse(null)) {
                case Pin.Line(var anchor) -> anchor.equals(entry.anchor());
                case Pin.Passage passage -> passage.anchor().equals(entry.anchor());
                case null, default -> false;
            };
        }

        private List<Pin.Passage> passages(CriterionSheet criterion) {
            return criterion.evidence().stream()
                    .filter(this::isHere)
                    .flatMap(pin -> Pin.read(pin).stream())
                    .filter(Pin.Passage.class::isInstance)
                    .map(Pin.Passage.class::cast)
                    .toList();
        }

        /** Only what differs is drawn anew: a click or a selection that is under way when an answer comes stays what it was. */
        private void showTags(List<Tag> here) {
            if (!here.equals(shownTags)) {
                shownTags = here;
                tags.removeAll();
                here.forEach(tag -> tags.add(tag.drawn()));
            }
            tags.setVisible(!here.isEmpty());
        }

        /**
         * The words with what is kept of them marked. What is heard or seen but not said, such as "(long pause)", is set apart. The text
         * stays the same, so that a place in it does.
         */
        private void showWords(List<Pin.Passage> kept) {
            if (kept.equals(shownPassages)) {
                return;
            }
            shownPassages = kept;
            var text = entry.text();
            var asides = entry.voice() == Voice.CLIENT
                    ? ASIDE.matcher(text).results().toList()
                    : List.<MatchResult>of();
            var cuts = new TreeSet<Integer>(List.of(0, text.length()));
            asides.forEach(aside -> cuts.addAll(List.of(aside.start(), aside.end())));
            kept.forEach(passage -> cuts.addAll(List.of(passage.from(), passage.to())));
            words.removeAll();
            int from = 0;
            for (int to : cuts.tailSet(1)) {
                int at = from;
                var part = text.substring(from, to);
                boolean aside = asides.stream().anyMatch(found -> found.start() <= at && at < found.end());
                boolean marked = kept.stream().anyMatch(passage -> passage.from() <= at && at < passage.to());
                var plain = aside ? new Emphasis(part) : new Text(part);
                if (marked) {
                    var mark = new HtmlContainer("mark");
                    mark.add(plain);
                    words.add(mark);
                } else {
                    words.add(plain);
                }
                from = to;
            }
        }
    }

    /** What a line is kept as: the competence and the number of the evidence there, and whether that competence is open in the rubric. */
    private record Tag(String name, boolean open) {

        private Span drawn() {
            var tag = new Span(Icon.of("bookmark"), new Span(name));
            tag.addClassName("tag");
            tag.setClassName("on", open);
            return tag;
        }
    }
}
