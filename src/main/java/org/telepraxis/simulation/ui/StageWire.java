package org.telepraxis.simulation.ui;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the browser was told already, so that an answer carries only what changed: the first one everything; the next ones the fields
 * that differ, the lines that came, and {@code append} to say so.
 */
final class StageWire {

    private static final JsonMapper JSON = JsonMapper.shared();

    private @Nullable ObjectNode told;
    private int lines;
    private String last = "";

    ObjectNode next(StageView view) {
        ObjectNode now = JSON.valueToTree(view);
        var before = told;
        boolean goesOn = before != null && goesOn(view);
        var answer = before == null ? now.deepCopy() : changes(before, now);
        if (before != null) {
            answer.put("append", goesOn);
        }
        var fresh = goesOn ? view.lines().subList(lines, view.lines().size()) : view.lines();
        answer.set("lines", JSON.valueToTree(fresh));
        told = now;
        lines = view.lines().size();
        last = lines == 0 ? "" : view.lines().getLast().anchor();
        return answer;
    }

    /** Going back takes lines away; an anchor is never given twice, so the last one tells. */
    private boolean goesOn(StageView view) {
        return lines == 0
                || view.lines().size() >= lines
                        && view.lines().get(lines - 1).anchor().equals(last);
    }

    private static ObjectNode changes(ObjectNode before, ObjectNode now) {
        var changed = JSON.createObjectNode();
        now.forEachEntry((field, value) -> {
            if (!value.equals(before.get(field))) {
                changed.set(field, value);
            }
        });
        return changed;
    }
}
