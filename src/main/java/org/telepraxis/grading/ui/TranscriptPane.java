package org.telepraxis.grading.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.dom.DomEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.telepraxis.grading.Judgement;
import org.telepraxis.grading.Performance;
import org.telepraxis.simulation.ui.SessionReplay;
import org.telepraxis.uikit.Icon;

/** What happened, in four readings: everything said and done, the log of the case, the candidate's own words, and the walk through it. */
final class TranscriptPane extends Section {

    private final OpenRating rating;
    private final Transcript transcript;
    private static final String MOMENT = """
            (() => {
              const pane = event.target.closest('.rating-replay');
              const now = pane.querySelector('[data-now]') || pane.querySelector('[data-moment]');
              return now ? now.dataset.anchor || '@' + now.dataset.at : '';
            })()""";

    private final NativeButton selection = new NativeButton();
    private final Span hint = new Span();
    private final List<NativeButton> tabs = new ArrayList<>();
    private final List<Component> panels;
    private final Div replay = new Div();
    private Supplier<Optional<String>> criterion = Optional::empty;
    private Optional<String> hinted = Optional.empty();

    TranscriptPane(OpenRating rating) {
        this.rating = rating;
        addClassName("transcript-pane");
        getElement().setAttribute("aria-label", "What happened");
        transcript = new Transcript(rating, new Transcript.Pinning() {
            @Override
            public void pin(String pin) {
                TranscriptPane.this.pin(pin);
            }

            @Override
            public void choosePassage(Performance.Entry entry) {
                TranscriptPane.this.choosePassage(entry);
            }
        });
        var log = new EventLog(rating.performance());
        var texts = new OwnTexts(rating);
        var tabList = new Div();
        tabList.addClassName("tabs");
        tabList.getElement().setAttribute("role", "tablist").setAttribute("aria-label", "Readings of the session");
        panels = rating.inCalibration() ? List.of(transcript, log, texts) : List.of(transcript, log, texts, replay);
        var titles = List.of(
                "Transcript",
                "Event log",
                Words.count(rating.performance().texts().size()) + " own texts",
                "Replay");
        for (int i = 0; i < panels.size(); i++) {
            tabList.add(tab(titles.get(i), panels.get(i)));
        }
        hint.addClassNames("meta", "hint");
        selection.addClassNames("btn", "sm", "keep-selection");
        selection.add(Icon.of("bookmark"), new Span("Keep the selected words"));
        selection.getElement().setAttribute("type", "button").setAttribute("onmousedown", "event.preventDefault()");
        selection.getElement().addEventListener("click", this::keepSelected).addEventData(Transcript.PASSAGE);
        var head = new Div(tabList, selection, hint);
        head.addClassName("transcript-head");
        replay.addClassName("rating-replay");
        add(head);
        panels.forEach(this::add);
        choose(0);
        rating.watch((how, message) -> showPins());
    }

    /** Lines are pinned for whatever criterion is open in the rubric. */
    void pinFor(Supplier<Optional<String>> criterion) {
        this.criterion = criterion;
        showPins();
    }

    void showPins() {
        var open = criterion.get();
        var keeping = open.filter(competence -> rating.sheet().writable());
        selection.setVisible(keeping.isPresent() && panels.getFirst().isVisible());
        showHint(keeping);
        transcript.showPins(open);
    }

    private void showHint(Optional<String> keeping) {
        if (keeping.equals(hinted)) {
            return;
        }
        hinted = keeping;
        hint.removeAll();
        keeping.ifPresent(competence -> hint.add(
                new Span("On a line, press "),
                Parts.key("E"),
                new Span(" to keep it as evidence for " + competence + ", "),
                Parts.key("Shift E"),
                new Span(" for a part of it")));
    }

    /** Brings a quoted line into view. */
    void reveal(String anchor) {
        choose(0);
        transcript.reveal(anchor);
    }

    /** Moves the focus to the reading that is open: in the transcript to the line where it was last. */
    void focusReading() {
        panels.stream().filter(Component::isVisible).findFirst().ifPresent(open -> {
            if (open == transcript) {
                transcript.focusLine();
            } else {
                open.getElement().callJsFunction("focus");
            }
        });
    }

    private void pin(String anchor) {
        criterion.get().filter(competence -> rating.sheet().writable()).ifPresent(competence -> {
            boolean pinned = rating.criterion(competence).evidence().contains(anchor);
            rating.say(
                    pinned
                            ? new Judgement.EvidenceRemoved(competence, anchor)
                            : new Judgement.EvidencePinned(competence, anchor));
        });
    }

    private void keepSelected(DomEvent event) {
        var passage = event.getEventData().get(Transcript.PASSAGE).asString();
        if (passage.isEmpty()) {
            Notification.show("Select words inside one line first.", 4_000, Notification.Position.BOTTOM_START);
        } else {
            pin(passage);
        }
    }

    /** For whoever cannot select with a mouse. */
    private void choosePassage(Performance.Entry entry) {
        if (criterion.get().isPresent() && rating.sheet().writable()) {
            new PassageDialog(entry, this::pin).open();
        }
    }

    private NativeButton keepMoment() {
        var keep = new NativeButton();
        keep.addClassNames("btn", "sm");
        keep.add(Icon.of("bookmark"), new Span("Keep this moment as evidence"));
        keep.getElement().setAttribute("type", "button");
        keep.getElement()
                .addEventListener("click", click -> {
                    var moment = click.getEventData().get(MOMENT).asString();
                    if (!moment.isEmpty()) {
                        pin(moment);
                    }
                })
                .addEventData(MOMENT);
        keep.setVisible(rating.sheet().writable());
        return keep;
    }

    private NativeButton tab(String title, Component panel) {
        int index = tabs.size();
        var tab = new NativeButton(title, click -> choose(index));
        tab.addClassName("tab");
        tab.setId("reading-tab-" + index);
        tab.getElement().setAttribute("role", "tab").setAttribute("aria-controls", "reading-" + index);
        panel.setId("reading-" + index);
        panel.getElement()
                .setAttribute("role", "tabpanel")
                .setAttribute("aria-labelledby", "reading-tab-" + index)
                .setAttribute("tabindex", "0");
        tabs.add(tab);
        return tab;
    }

    private void choose(int chosen) {
        if (panels.get(chosen) == replay && replay.getComponentCount() == 0) {
            rating.record().ifPresent(record -> replay.add(keepMoment(), SessionReplay.of(record)));
        }
        for (int i = 0; i < panels.size(); i++) {
            panels.get(i).setVisible(i == chosen);
            tabs.get(i).getElement().setAttribute("aria-selected", String.valueOf(i == chosen));
        }
        showPins();
    }

    static String voiceClass(Performance.Voice voice) {
        return switch (voice) {
            case CLIENT, OTHER -> "client";
            case CLINICIAN -> "clinician";
            case OWN_WORDS -> "clinician own";
            case ACT -> "act";
            case SYSTEM -> "system";
            case CONNECTION -> "connection";
        };
    }
}
