package org.telepraxis.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.telepraxis.courseware.Block;
import org.telepraxis.courseware.Course;
import org.telepraxis.courseware.Item;
import org.telepraxis.courseware.Lesson;
import org.telepraxis.identity.PersonId;
import org.telepraxis.learning.PracticeChecks;
import org.telepraxis.learning.Shuffled;
import org.telepraxis.learning.Workbook;

/** The body of a lesson, block by block in the order its author gave. */
final class LessonBlocks extends Div {

    private final transient PersonId person;
    private final transient Course course;
    private final transient Lesson lesson;
    private final transient PracticeChecks checks;
    private final transient Workbook workbook;
    private final transient Map<String, String> tokens;
    private final transient Map<String, String> links;
    private final transient Map<String, String> texts;
    private int questions;
    private int exercises;

    LessonBlocks(
            PersonId person,
            Course course,
            Lesson lesson,
            PracticeChecks checks,
            Workbook workbook,
            Map<String, String> tokens,
            Map<String, String> links) {
        this.person = person;
        this.course = course;
        this.lesson = lesson;
        this.checks = checks;
        this.workbook = workbook;
        this.tokens = tokens;
        this.links = links;
        this.texts = workbook.texts(person, course.id());
        lesson.blocks().forEach(block -> component(block).ifPresent(this::add));
    }

    private Optional<Component> component(Block block) {
        return switch (block) {
            case Block.Hook hook -> {
                var prose = new Prose(hook.markdown(), tokens, links);
                prose.addClassName("hook");
                yield Optional.of(prose);
            }
            case Block.Text text -> Optional.of(new Prose(text.markdown(), tokens, links));
            case Block.Example example -> {
                var box = new Section(new Prose(example.markdown(), tokens, links));
                box.addClassName("worked-example");
                box.getElement().setAttribute("aria-label", "Worked example");
                yield Optional.of(box);
            }
            case Block.BeliefVsEvidence pair -> Optional.of(pair(pair));
            case Block.TryIt tryIt -> {
                var slot = "try-it/" + lesson.id() + "/" + ++exercises;
                yield Optional.of(new TryIt(tryIt.exercise(), kept(slot), tokens));
            }
            case Block.Recall recall -> Optional.of(recall(recall.item()));
            case Block.JobAidPart inTheAside -> Optional.empty();
            case Block.Sources inTheAside -> Optional.empty();
        };
    }

    /** The slot itself holds the text of a step that has one; parts of a step lie below it. */
    private Kept kept(String slot) {
        return new Kept() {
            @Override
            public String text(String part) {
                return texts.getOrDefault(slot(part), "");
            }

            @Override
            public Instant put(String part, String text) {
                return workbook.write(person, course.id(), slot(part), text);
            }

            private String slot(String part) {
                return part.equals(WHOLE) ? slot : slot + "/" + part;
            }
        };
    }

    private static Div pair(Block.BeliefVsEvidence pair) {
        var belief = side("What many of us believe", pair.belief(), pair.beliefSource());
        var evidence = side("What the study cites", pair.evidence(), pair.evidenceSource());
        evidence.addClassName("ev");
        var sides = new Div(belief, evidence);
        sides.addClassName("be");
        var limits = new Paragraph("How far that goes: " + pair.limits());
        limits.addClassName("muted");
        var monday = new Paragraph("On Monday: " + pair.monday());
        var box = new Div(sides, limits, monday);
        box.addClassName("belief");
        return box;
    }

    private static Div side(String label, String text, String source) {
        var head = new Span(label);
        head.addClassName("meta");
        var from = new Span(source);
        from.addClassName("meta");
        return new Div(head, new Paragraph(text), from);
    }

    private Section recall(Item item) {
        questions++;
        var label = new Span("Recall " + questions + " of 2");
        label.addClassName("meta");
        var shuffled = Shuffled.of(
                item,
                new UUID(person.value().getLeastSignificantBits(), item.id().hashCode()));
        var question = new Question(
                shuffled,
                checks.lastRecall(person, course.id(), item.id()),
                chosen -> checks.recall(person, course.id(), item, chosen));
        var section = new Section(label, question);
        section.addClassName("rq");
        return section;
    }

    static H2 heading(String text) {
        var heading = new H2(text);
        heading.addClassName("title");
        return heading;
    }
}
