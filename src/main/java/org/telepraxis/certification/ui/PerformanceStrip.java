package org.telepraxis.certification.ui;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.TreeMap;
import org.telepraxis.certification.rules.Performance;
import org.telepraxis.competence.CriticalOutcome;
import org.telepraxis.uikit.LevelMark;

/** The sessions that count: their critical actions first, then the final level of each competence. Nobody's name, no rater's either. */
final class PerformanceStrip extends Div {

    PerformanceStrip(List<Performance> performances) {
        addClassName("performances");
        performances.forEach(performance -> add(session(performance)));
    }

    private static Div session(Performance performance) {
        var title = new Span(performance.source());
        title.addClassName("strong");
        var meta = Words.meta("%s%s, version %s"
                .formatted(
                        performance.rolePlay() ? "role-play, " : performance.crisis() ? "crisis, " : "",
                        "rated " + Words.day(performance.at()),
                        performance.contentVersion().replaceFirst("^(.{12}).+$", "$1")));
        var head = new Div(title, meta);
        head.addClassNames("row", "performance-head");
        return new Div(head, actions(performance), levels(performance));
    }

    private static UnorderedList actions(Performance performance) {
        var list = new UnorderedList();
        list.addClassName("outcomes");
        performance.criticalActions().forEach(action -> list.add(action(action)));
        return list;
    }

    private static ListItem action(CriticalOutcome action) {
        var style = switch (action.result()) {
            case "met", "repaired" -> "ok";
            case "late" -> "wait";
            case "missed", "violated" -> "stop";
            default -> "plain";
        };
        var at = action.atSeconds();
        var when = at == null ? "" : " at %d:%02d".formatted(at / 60, at % 60);
        var code = new Span(action.id());
        code.addClassName("code");
        var result = Words.badge(action.result().replace('_', ' ') + when, style);
        return new ListItem(code, new Span(action.what()), result);
    }

    private static UnorderedList levels(Performance performance) {
        var list = new UnorderedList();
        list.addClassName("strip");
        new TreeMap<>(performance.levels()).forEach((competence, level) -> {
            var code = new Span(competence);
            code.addClassName("code");
            var shape = new Span(new Svg(LevelMark.svg(level.value(), 16)));
            shape.addClassName("lv-" + level.value());
            shape.getElement()
                    .setAttribute("role", "img")
                    .setAttribute("aria-label", "Level %d, %s".formatted(level.value(), level.label()))
                    .setAttribute("title", "%d %s".formatted(level.value(), level.label()));
            list.add(new ListItem(code, shape));
        });
        return list;
    }
}
