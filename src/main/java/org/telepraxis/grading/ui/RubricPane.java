package org.telepraxis.grading.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.telepraxis.grading.LeftToDo;
import org.telepraxis.grading.Mark;

/** The rubric, one criterion at a time, then the critical actions and the whole. */
final class RubricPane extends Section {

    static final String ACTIONS = "Actions";
    static final String GLOBAL = "Global";
    static final String ADVICE = LeftToDo.ADVICE;
    static final String RESULT = "Result";

    static final String KEY = "event.key";

    /** Wherever the focus is on the page, except where keys mean letters or lead through choices. */
    static final String PLAIN_KEY_OUTSIDE_TEXT = """
            !event.ctrlKey && !event.metaKey && !event.altKey && !event.repeat && !event.isComposing
                && /^[1-4njkrt]$/i.test(event.key)
                && !event.composedPath().some(at => at.matches && at.matches('textarea, select, [contenteditable], vaadin-select,'
                    + ' input:not([type=radio]):not([type=checkbox]), [role=dialog], [role=listbox], [role=menu]'))
                && !document.querySelector('vaadin-dialog[opened], vaadin-confirm-dialog[opened], dialog[open]')""";

    /** On a narrow screen the rubric lies under the transcript. */
    private static final String INTO_SIGHT =
            "if (matchMedia('(max-width: 1024px)').matches) this.scrollIntoView({block: 'start'});";

    private final OpenRating rating;
    private final TranscriptPane transcript;
    private final List<String> places = new ArrayList<>();
    private final Map<String, StripStep> steps = new HashMap<>();
    private final Nav strip = new Nav();
    private final Div body = new Div();
    private final Footer foot = new Footer();
    private String place;
    private RubricPanel panel;
    private boolean keys = true;
    private @Nullable Registration listening;

    RubricPane(OpenRating rating, TranscriptPane transcript) {
        this.rating = rating;
        this.transcript = transcript;
        addClassName("rubric-pane");
        getElement().setAttribute("aria-label", "Rubric");
        strip.addClassName("criteria");
        strip.getElement().setAttribute("aria-label", "Criteria");
        body.addClassName("rubric-body");
        foot.addClassName("rubric-foot");
        rating.performance().criteria().forEach(criterion -> places.add(criterion.competence()));
        places.add(ACTIONS);
        places.add(GLOBAL);
        if (!rating.inCalibration()) {
            places.add(ADVICE);
        }
        if (rating.comparison().isPresent()) {
            places.add(RESULT);
        }
        place = firstPlace();
        panel = panelFor(place);
        add(strip, body, foot);
        open(place);
        rating.watch(this::refresh);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        listening = attached.getUI()
                .getElement()
                .addEventListener("keydown", this::key)
                .setFilter(PLAIN_KEY_OUTSIDE_TEXT)
                .addEventData(KEY);
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        if (listening != null) {
            listening.remove();
            listening = null;
        }
    }

    /** The criterion that evidence is kept for. */
    Optional<String> currentCriterion() {
        return rating.sheet().criterion(place).map(criterion -> criterion.competence());
    }

    /** Opens the place of a competence, a critical action or the whole, and moves the focus there. */
    void show(String subject) {
        open(places.contains(subject) ? subject : ACTIONS);
        panel.focusStart();
    }

    private String firstPlace() {
        if (places.contains(RESULT)) {
            return RESULT;
        }
        return rating.sheet().left().stream()
                .map(LeftToDo::subject)
                .findFirst()
                .map(subject -> places.contains(subject) ? subject : ACTIONS)
                .orElse(places.getFirst());
    }

    private void open(String chosen) {
        place = chosen;
        panel = panelFor(chosen);
        body.removeAll();
        body.add(panel);
        showStrip();
        showFoot();
        transcript.showPins();
    }

    private RubricPanel panelFor(String chosen) {
        return switch (chosen) {
            case ACTIONS -> new ActionsPanel(rating);
            case GLOBAL -> new GlobalPanel(rating);
            case ADVICE -> new AdvicePanel(rating);
            case RESULT -> new ComparisonPanel(rating);
            default -> new CriterionPanel(rating, chosen, transcript);
        };
    }

    private void refresh(OpenRating.Saved how, String message) {
        panel.refresh(how, message);
        showStrip();
    }

    private void showStrip() {
        places.forEach(name -> steps.computeIfAbsent(name, this::newStep).show(rating.sheet(), name.equals(place)));
    }

    private StripStep newStep(String name) {
        var step = new StripStep(name);
        step.addClickListener(click -> {
            open(name);
            strip.getElement().executeJs(INTO_SIGHT);
        });
        strip.add(step);
        return step;
    }

    private void showFoot() {
        foot.removeAll();
        int at = places.indexOf(place);
        var before = at > 0 ? step(places.get(at - 1), "K", "sm") : new Span();
        var after = at < places.size() - 1 ? step(places.get(at + 1), "J", "primary sm") : new Span();
        var toggle = new NativeButton(keys ? "Switch keys off" : "Switch keys on", click -> {
            keys = !keys;
            setClassName("no-keys", !keys);
            showFoot();
        });
        toggle.addClassName("link-button");
        var what = keys
                ? new Span(
                        new Span("Keys work outside text. "),
                        Parts.key("R"),
                        new Span(" rubric, "),
                        Parts.key("T"),
                        new Span(" transcript"))
                : new Span("Keys are off.");
        what.addClassName("meta");
        var about = new Div(what, toggle);
        about.addClassName("keys");
        foot.add(before, about, after);
    }

    private NativeButton step(String to, String key, String style) {
        var step = Parts.button(to, style, click -> show(to));
        if (key.equals("J")) {
            step.add(Parts.key(key));
        } else {
            step.getElement().insertChild(0, Parts.key(key).getElement());
        }
        return step;
    }

    private void key(DomEvent event) {
        if (!keys) {
            return;
        }
        var key = event.getEventData().get(KEY).asString().toLowerCase(Locale.ROOT);
        int at = places.indexOf(place);
        switch (key) {
            case "j" -> {
                if (at < places.size() - 1) {
                    show(places.get(at + 1));
                }
            }
            case "k" -> {
                if (at > 0) {
                    show(places.get(at - 1));
                }
            }
            case "r" -> panel.focusStart();
            case "t" -> transcript.focusReading();
            default -> {
                if (rating.sheet().writable() && panel instanceof CriterionPanel criterion) {
                    criterion.choose(key.equals("n") ? Mark.NO_OPPORTUNITY : Mark.values()[Integer.parseInt(key) - 1]);
                }
            }
        }
    }
}
