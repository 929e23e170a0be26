package org.telepraxis.simulation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import org.telepraxis.scenario.CriticalActionResult;
import org.telepraxis.scenario.Playthrough;
import org.telepraxis.scenario.TranscriptEntry;
import org.telepraxis.scenario.TranscriptText;
import org.telepraxis.simulation.TechnicalMark;
import org.telepraxis.uikit.Icon;

/** The session line by line with its clock; critical actions and real interruptions stand where they were decided or noticed. */
final class ReplayLines extends OrderedList {

    /** Something that is no line of the session but belongs between two of them. */
    private record Aside(int at, ListItem item) {}

    private final Playthrough play;
    private final SessionDrawing drawing;
    private int count;
    private String first = "";

    ReplayLines(Playthrough play, List<TechnicalMark> technical, SessionDrawing drawing) {
        this.play = play;
        this.drawing = drawing;
        addClassNames("timeline", "replay-lines");
        getElement().setAttribute("aria-label", "The session line by line").setAttribute("tabindex", "0");
        var asides = asides(technical);
        for (var entry : play.transcript()) {
            if (entry.kind() == TranscriptEntry.Kind.COACHING) {
                continue;
            }
            addUntil(entry.at(), asides);
            addMoment(entry.at(), line(entry));
        }
        addUntil(Integer.MAX_VALUE, asides);
    }

    int count() {
        return count;
    }

    /** What the first moment says. */
    String first() {
        return first;
    }

    String begins() {
        return play.scenario().clockLabel(0);
    }

    private Queue<Aside> asides(List<TechnicalMark> technical) {
        var asides = new ArrayList<Aside>();
        technical.forEach(mark -> asides.add(new Aside(
                mark.atSeconds(),
                aside("wifi-off", "real", "Really happened, no part of the case", mark.what(), mark.atSeconds()))));
        play.criticalActions().forEach(action -> {
            var at = action.at();
            if (at != null) {
                asides.add(new Aside(at, action(action, at)));
            }
        });
        asides.sort(Comparator.comparingInt(Aside::at));
        return new ArrayDeque<>(asides);
    }

    /** What was decided at a second stands after all that was said in it. */
    private void addUntil(int at, Queue<Aside> asides) {
        for (var next = asides.peek(); next != null && next.at() < at; next = asides.peek()) {
            addMoment(next.at(), next.item());
            asides.remove();
        }
    }

    private void addMoment(int at, ListItem item) {
        item.getElement()
                .setAttribute("data-moment", String.valueOf(count++))
                .setAttribute("data-at", String.valueOf(at))
                .setAttribute("data-x", drawing.place(at));
        add(item);
    }

    private ListItem line(TranscriptEntry entry) {
        var name = entry.kind() == TranscriptEntry.Kind.OWN_WORDS ? "Your own words" : entry.name();
        if (first.isEmpty()) {
            first = (name + " " + entry.text()).strip();
        }
        var item = item(time(entry.at(), entry.sinceDrop()), name, entry.text());
        item.addClassName("kind-" + entry.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        item.addClassName("who-" + entry.who().name().toLowerCase(Locale.ROOT));
        item.getElement().setAttribute("data-anchor", entry.anchor());
        return item;
    }

    private ListItem action(CriticalActionResult action, int at) {
        var style = CriticalActions.style(action.result());
        return aside(
                CriticalActions.icon(action.result()),
                style,
                action.id() + " " + CriticalActions.word(action.result(), action.type()),
                action.what(),
                at);
    }

    private ListItem aside(String icon, String style, String name, String text, int at) {
        var mark = new Span(Icon.of(icon));
        mark.addClassNames("mk", style);
        var item = item(time(at, null), name, text);
        item.addComponentAtIndex(1, mark);
        item.addClassNames("replay-aside", style);
        return item;
    }

    private static ListItem item(String time, String name, String text) {
        var clock = new Span(time);
        clock.addClassName("mono");
        var who = new Span(name);
        who.addClassName("line-name");
        return new ListItem(clock, new Div(who, new Paragraph(text)));
    }

    private String time(int at, @Nullable Integer sinceDrop) {
        return sinceDrop == null ? play.scenario().clockLabel(at) : "+" + TranscriptText.time(sinceDrop);
    }
}
