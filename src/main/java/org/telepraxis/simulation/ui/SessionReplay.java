package org.telepraxis.simulation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.springframework.modulith.NamedInterface;
import org.telepraxis.scenario.Curve;
import org.telepraxis.scenario.Mode;
import org.telepraxis.scenario.Playthrough;
import org.telepraxis.simulation.AttemptRecord;
import org.telepraxis.simulation.AttemptView;
import org.telepraxis.simulation.TechnicalMark;
import org.telepraxis.uikit.Icon;

/**
 * A session that is over, to be walked through moment by moment: a drawing over session time, a slider, and every line with critical
 * actions and real interruptions where they happened. Trainees have it in the debrief; raters may have it, without curves.
 */
@NamedInterface("replay")
@Tag("tp-session-replay")
@JsModule("./replay/session-replay.ts")
public final class SessionReplay extends Component implements HasComponents, HasStyle {

    private SessionReplay(Playthrough play, List<Curve> curves, List<TechnicalMark> technical) {
        addClassName("replay");
        var drawing = new SessionDrawing(play, curves, technical);
        var lines = new ReplayLines(play, technical, drawing);
        var chart = new Div(new Svg(drawing.svg()));
        chart.addClassName("replay-chart");
        chart.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", "Drawing of the session")
                .setAttribute("tabindex", "0");
        add(chart, controls(lines), lines);
        if (!curves.isEmpty()) {
            add(new CurvesTable(play.scenario(), curves));
        }
    }

    /** As the one who played it sees it: in practice with the curves of the case. */
    static SessionReplay of(AttemptView attempt) {
        return new SessionReplay(
                attempt.playthrough(),
                attempt.mode() == Mode.PRACTICE ? drawn(attempt.playthrough()) : List.of(),
                attempt.technical());
    }

    /** As a rater may see it: what was said and done, when, and what the record says of the critical actions. */
    public static SessionReplay of(AttemptRecord attempt) {
        return new SessionReplay(attempt.playthrough(), List.of(), attempt.technical());
    }

    private static List<Curve> drawn(Playthrough play) {
        return play.curves().stream()
                .filter(curve -> curve.most() > curve.least() && !curve.points().isEmpty())
                .toList();
    }

    private static Div controls(ReplayLines lines) {
        var slider = new Input();
        slider.setType("range");
        slider.getElement()
                .setAttribute("min", "0")
                .setAttribute("max", String.valueOf(Math.max(0, lines.count() - 1)))
                .setAttribute("step", "1")
                .setAttribute("value", "0")
                .setAttribute("aria-label", "Moment of the session")
                .setAttribute("aria-valuetext", lines.first());
        var clock = new Span(lines.begins());
        clock.addClassNames("mono", "num");
        clock.getElement().setAttribute("data-clock", true);
        var controls = new Div(
                control("play", "play", "Play or stop"),
                control("back", "arrow-left", "One moment back"),
                slider,
                control("on", "arrow-right", "One moment on"),
                clock);
        controls.addClassName("replay-controls");
        controls.getElement().setAttribute("role", "group").setAttribute("aria-label", "Walk through the session");
        return controls;
    }

    private static NativeButton control(String act, String icon, String label) {
        var button = new NativeButton();
        button.add(Icon.of(icon));
        button.addClassNames("btn", "quiet", "sm");
        button.getElement()
                .setAttribute("data-replay", act)
                .setAttribute("aria-label", label)
                .setAttribute("title", label)
                .setAttribute("type", "button");
        return button;
    }
}
