package org.telepraxis.grading.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.telepraxis.grading.Judgement;
import org.telepraxis.grading.Performance;
import org.telepraxis.simulation.ui.SessionReplay;

/** What happened, in four readings: everything said and done, the log of the case, the candidate's own words, and the walk through it. */
final class TranscriptPane extends Section {

    private final OpenRating rating;
    private final Transcript transcript;
    private final Span hint = new Span();
    private final List<NativeButton> tabs = new ArrayList<>();
    private final List<Component> panels;
    private final Div replay = new Div();
    private Supplier<Optional<String>> criterion = Optional::empty;

    TranscriptPane(OpenRating rating) {
        this.rating = rating;
        addClassName("transcript-pane");
        getElement().setAttribute("aria-label", "What happened");
        transcript = new Transcript(rating, this::pin);
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
        var head = new Div(tabList, hint);
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
        hint.removeAll();
        open.filter(competence -> rating.sheet().writable())
                .ifPresent(competence -> hint.add(
                        new Span("On a line, press "),
                        Parts.key("E"),
                        new Span(" to keep it as evidence for " + competence)));
        transcript.showPins(open);
    }

    /** Brings a quoted line into view. */
    void reveal(String anchor) {
        choose(0);
        transcript.reveal(anchor);
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
            rating.record().map(SessionReplay::of).ifPresent(replay::add);
        }
        for (int i = 0; i < panels.size(); i++) {
            panels.get(i).setVisible(i == chosen);
            tabs.get(i).getElement().setAttribute("aria-selected", String.valueOf(i == chosen));
        }
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
