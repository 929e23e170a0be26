package org.telepraxis.competence.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.TreeMap;
import org.telepraxis.competence.CriticalOutcome;
import org.telepraxis.competence.EvidenceEntry;
import org.telepraxis.uikit.LevelMark;

/** One performance: its levels and how its critical actions came out. */
final class EvidenceCard extends Article {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    EvidenceCard(EvidenceEntry entry) {
        addClassName("evidence-card");
        var kind = switch (entry.kind()) {
            case "rated-simulation" -> "Rated session";
            case "rated-role-play" -> "Observed role-play";
            default -> "Practice";
        };
        var meta = new Span("%s, %s, version %s"
                .formatted(kind, day(entry.at()), entry.contentVersion().replaceFirst("^(.{12}).+$", "$1")));
        meta.addClassName("meta");
        add(new H3(entry.source()), meta);
        var levels = new Div();
        levels.addClassName("evidence-levels");
        new TreeMap<>(entry.levels()).forEach((competence, level) -> {
            var code = new Span(competence);
            code.addClassName("code");
            levels.add(new Div(code, new LevelMark(level.value())));
        });
        add(levels);
        if (!entry.criticalActions().isEmpty()) {
            var actions = new UnorderedList();
            actions.addClassName("evidence-actions");
            entry.criticalActions().forEach(outcome -> actions.add(new ListItem(sentence(outcome))));
            add(actions);
        }
    }

    static String day(Instant moment) {
        return DAY.format(moment.atZone(ZoneOffset.UTC));
    }

    private static String sentence(CriticalOutcome outcome) {
        var at = outcome.atSeconds();
        var when = at == null ? "" : " at %d:%02d".formatted(at / 60, at % 60);
        return "%s, %s: %s%s"
                .formatted(outcome.id(), outcome.what(), outcome.result().replace('_', ' '), when);
    }
}
