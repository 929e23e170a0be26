package org.telepraxis.observation.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.telepraxis.competence.Level;
import org.telepraxis.courseware.Competence;
import org.telepraxis.courseware.Framework;
import org.telepraxis.observation.ActionToWatch;
import org.telepraxis.observation.OpenForm;
import org.telepraxis.observation.Outcome;
import org.telepraxis.observation.Remark;
import org.telepraxis.observation.Tap;
import org.telepraxis.observation.Whole;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** All that the form in the browser is told; its TypeScript twin is {@code frontend/observe/contract.ts}. */
record FormWire(
        String form,
        String title,
        String candidate,
        String client,
        String situation,
        String clientNotes,
        String technicalEvent,
        boolean draft,
        String when,
        long startsAt,
        String where,
        int minutes,
        List<ToRate> competences,
        List<ToWatch> actions,
        List<Named> remarks,
        List<Meant> wholes,
        String status,
        @Nullable Integer elapsed,
        List<Said> log,
        Map<String, Integer> known,
        List<String> left,
        List<Compared> standing,
        String refused,
        int answer) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int MOST_TAPS = 2000;

    record ToRate(String id, String title, List<String> anchors) {}

    record ToWatch(String id, String what, boolean forbidden, List<Named> outcomes) {}

    record Named(String code, String label) {}

    record Meant(String code, String label, String meaning) {}

    record Said(String device, int number, Tap.Kind kind, String subject, String choice, String words, int at) {}

    record Compared(String competence, String own, String stands, String basis, boolean same) {}

    static FormWire of(OpenForm form, Framework framework, String refused, int answer) {
        var setting = form.setting();
        return new FormWire(
                form.form().toString(),
                setting.title(),
                setting.candidate(),
                setting.client(),
                setting.situation(),
                setting.clientNotes(),
                setting.technicalEvent(),
                setting.draft(),
                Times.moment(setting.startsAt()),
                setting.startsAt().toEpochMilli(),
                setting.place().label() + ": " + setting.whereabouts(),
                setting.minutes(),
                setting.competences().stream()
                        .map(id -> new ToRate(
                                id,
                                framework.competence(id).map(Competence::title).orElse(""),
                                framework.competence(id).map(Competence::levels).orElse(List.of())))
                        .toList(),
                setting.actions().stream().map(FormWire::toWatch).toList(),
                Arrays.stream(Remark.values())
                        .map(remark -> new Named(remark.code(), remark.label()))
                        .toList(),
                Arrays.stream(Whole.values())
                        .map(whole -> new Meant(whole.code(), whole.label(), whole.meaning()))
                        .toList(),
                form.cancelled() ? "cancelled" : form.writable() ? "open" : "locked",
                form.elapsed(),
                form.log().stream()
                        .map(tap -> new Said(
                                tap.device(),
                                tap.number(),
                                tap.kind(),
                                tap.subject(),
                                tap.choice(),
                                tap.words(),
                                tap.at()))
                        .toList(),
                form.known(),
                form.left(),
                form.standing().stream().map(FormWire::compared).toList(),
                refused,
                answer);
    }

    ObjectNode json() {
        return JSON.valueToTree(this);
    }

    /** The taps that a browser sent; none when it sent something else. */
    static List<Tap> taps(String text) {
        var taps = new ArrayList<Tap>();
        try {
            for (var node : JSON.readTree(text)) {
                if (taps.size() == MOST_TAPS) {
                    break;
                }
                taps.add(JSON.treeToValue(node, Tap.class));
            }
        } catch (JacksonException notTaps) {
            return List.of();
        }
        return taps;
    }

    private static ToWatch toWatch(ActionToWatch action) {
        return new ToWatch(
                action.action(),
                action.what(),
                action.forbidden(),
                Outcome.of(action).stream()
                        .map(outcome -> new Named(outcome.code(), outcome.label(action)))
                        .toList());
    }

    private static Compared compared(OpenForm.Standing standing) {
        var own = standing.own();
        var halves = standing.stands().halves();
        return new Compared(
                standing.competence(),
                own == null ? "No opportunity" : label(own),
                Words.settled(standing.stands()),
                standing.stands().basis(),
                own == null ? halves == null : halves != null && halves == own.value() * 2);
    }

    private static String label(Level level) {
        return level.value() + " " + level.label();
    }
}
