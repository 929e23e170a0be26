package org.telepraxis.grading.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.UUID;
import org.telepraxis.grading.CalibrationOverview.Met;

/** Replays that were met, each with the way to go on. */
final class ReplayTable extends FigureTable {

    ReplayTable(String caption, List<Met> replays) {
        super(caption, List.of("Replay", "Session", "Where it stands", ""));
        addClassName("calibration-replays");
        replays.forEach(replay -> row(replay.code(), replay.scenario(), standing(replay), way(replay)));
    }

    private static String standing(Met replay) {
        if (!replay.locked()) {
            return replay.left() + " left";
        }
        return replay.levels() == 0
                ? "Locked, key not open yet"
                : "%d of %d levels the same".formatted(replay.same(), replay.levels());
    }

    private static Component way(Met replay) {
        if (!replay.locked()) {
            return button("Rate", replay.code(), replay.id());
        }
        return replay.levels() == 0 ? Parts.meta("") : button("Compare", replay.code(), replay.id());
    }

    private static Component button(String verb, String code, UUID id) {
        var button = Parts.button(verb, "sm", click -> {
            if (verb.equals("Rate")) {
                GradingNavigation.toReplay(id);
            } else {
                GradingNavigation.toKey(id);
            }
        });
        button.getElement().setAttribute("aria-label", verb + " " + code);
        return button;
    }
}
