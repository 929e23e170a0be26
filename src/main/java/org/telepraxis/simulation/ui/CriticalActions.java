package org.telepraxis.simulation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.telepraxis.scenario.CriticalActionResult;
import org.telepraxis.scenario.CriticalActionResult.Result;
import org.telepraxis.scenario.Scenario;
import org.telepraxis.uikit.Icon;

/** How each critical action came out, as recorded: a mark, a word, a time. */
final class CriticalActions extends Div {

    CriticalActions(Scenario scenario, List<CriticalActionResult> actions) {
        addClassName("critical-actions");
        var list = new UnorderedList();
        actions.forEach(action -> list.add(item(scenario, action)));
        add(new H2("Critical actions"), list);
    }

    private static ListItem item(Scenario scenario, CriticalActionResult action) {
        // What must not be done and was not is as good as what must be done and was.
        var avoided = action.type() == CriticalActionResult.Type.MUST_NOT && action.result() == Result.NOT_TRIGGERED;
        var mark = new Span(Icon.of(avoided ? "check" : icon(action.result())));
        mark.addClassNames("mk", avoided ? "done" : style(action.result()));
        var what = new Span(action.what());
        what.addClassName("action-what");
        var reason = new Paragraph(action.reason());
        reason.addClassName("muted");
        var text = new Div(what, reason);
        if (isShort(action.result())) {
            scenario.criticalActions().stream()
                    .filter(asked ->
                            asked.id().equals(action.id()) && !asked.rule().isBlank())
                    .map(asked -> new Paragraph("The standard: " + asked.rule()))
                    .findFirst()
                    .ifPresent(text::add);
        }
        text.addClassName("grow");
        var at = action.at();
        var result =
                new Span(word(action.result(), action.type()) + (at == null ? "" : ", " + scenario.clockLabel(at)));
        result.addClassNames("action-result", "num");
        var code = new Span(action.id());
        code.addClassName("code");
        return new ListItem(mark, code, text, result);
    }

    private static boolean isShort(Result result) {
        return switch (result) {
            case LATE, MISSED, VIOLATED, REPAIRED -> true;
            case MET, NOT_TRIGGERED, OPEN -> false;
        };
    }

    static String word(Result result, CriticalActionResult.Type type) {
        return switch (result) {
            case MET -> "Met";
            case LATE -> "Late";
            case MISSED -> "Missed";
            case VIOLATED -> "Done, and must not be";
            case REPAIRED -> "Done, then repaired";
            case NOT_TRIGGERED -> type == CriticalActionResult.Type.MUST ? "Not due" : "Avoided";
            case OPEN -> "Open";
        };
    }

    static String icon(Result result) {
        return switch (result) {
            case MET -> "check";
            case LATE -> "clock";
            case MISSED, VIOLATED -> "x";
            case REPAIRED -> "refresh-cw";
            case NOT_TRIGGERED, OPEN -> "minus";
        };
    }

    static String style(Result result) {
        return switch (result) {
            case MET -> "done";
            case LATE, REPAIRED -> "late";
            case MISSED, VIOLATED -> "miss";
            case NOT_TRIGGERED, OPEN -> "off";
        };
    }
}
