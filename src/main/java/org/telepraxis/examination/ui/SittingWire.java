package org.telepraxis.examination.ui;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.telepraxis.courseware.Item;
import org.telepraxis.examination.OpenPaper;
import org.telepraxis.examination.PaperState;
import org.telepraxis.examination.Stroke;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** All that the page of a candidate is told; its TypeScript twin is {@code frontend/exam/contract.ts}. No key is in it. */
record SittingWire(
        String paper,
        String page,
        String title,
        String whereabouts,
        String state,
        long now,
        long endsAt,
        String endsAtText,
        int breakLeft,
        int asked,
        List<Question> questions,
        Map<String, List<Integer>> answers,
        Collection<Integer> flagged,
        int entries,
        Map<String, Integer> known,
        boolean timeUp,
        int late,
        boolean released,
        String resultHref,
        String listHref,
        String refused,
        int answer) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int MOST_STROKES = 2000;

    record Question(String kind, String stem, List<String> options) {}

    static SittingWire of(OpenPaper paper, String refused, int answer) {
        var ends = paper.endsAt() == null ? paper.now() : paper.endsAt();
        return new SittingWire(
                paper.id().toString(),
                paper.page(),
                paper.title(),
                paper.whereabouts(),
                paper.state() != PaperState.UNDER_WAY ? "done" : paper.onBreak() ? "break" : "writing",
                paper.now().toEpochMilli(),
                ends.toEpochMilli(),
                Times.clock(ends),
                paper.breakLeft(),
                paper.asked(),
                paper.questions().stream().map(SittingWire::question).toList(),
                paper.answers().entrySet().stream()
                        .collect(Collectors.toMap(entry -> entry.getKey().toString(), Map.Entry::getValue)),
                paper.flagged(),
                paper.entries(),
                paper.known(),
                paper.timeUp(),
                paper.late(),
                paper.released(),
                ExamNavigation.address(ExamNavigation.RESULT, paper.id()),
                ExamNavigation.EXAMS,
                refused,
                answer);
    }

    /** What is left to say to a page that another one has taken over from: no question, no answer. */
    SittingWire elsewhere(int next) {
        return new SittingWire(
                paper,
                page,
                title,
                whereabouts,
                "elsewhere",
                now,
                endsAt,
                endsAtText,
                0,
                asked,
                List.of(),
                Map.of(),
                List.of(),
                entries,
                known,
                false,
                0,
                false,
                resultHref,
                listHref,
                "",
                next);
    }

    private static Question question(OpenPaper.Question question) {
        var kind = switch (question.type()) {
            case SBA -> "one";
            case MR -> "many";
            case SEQ -> "order";
            case SJT -> question.form() == Item.Form.RANK ? "order" : "pair";
        };
        return new Question(kind, question.stem(), question.options());
    }

    ObjectNode json() {
        return JSON.valueToTree(this);
    }

    /** The strokes that a browser sent; none when it sent something else. */
    static List<Stroke> strokes(String text) {
        var strokes = new ArrayList<Stroke>();
        try {
            for (var node : JSON.readTree(text)) {
                if (strokes.size() == MOST_STROKES) {
                    break;
                }
                strokes.add(JSON.treeToValue(node, Stroke.class));
            }
        } catch (JacksonException | NullPointerException notStrokes) {
            return List.of();
        }
        return strokes;
    }
}
