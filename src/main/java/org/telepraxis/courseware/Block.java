package org.telepraxis.courseware;

import org.jspecify.annotations.Nullable;

/** A part of a lesson. Markdown is kept as its author wrote it; {@code course} makes safe HTML of it when publishing. */
public sealed interface Block {

    Place place();

    /** Markdown between named blocks: the explanation. */
    record Text(String markdown, Place place) implements Block {}

    /** The short dilemma that opens a lesson. */
    record Hook(String markdown, Place place) implements Block {}

    /** A worry that colleagues voice, what studies say about it, how far that goes, and what to do on Monday. */
    record BeliefVsEvidence(
            @Nullable String id,
            String belief,
            String beliefSource,
            String evidence,
            String evidenceSource,
            String limits,
            String monday,
            Place place)
            implements Block {}

    /** A worked example or dialogue. */
    record Example(String markdown, Place place) implements Block {}

    /** The active step. */
    record TryIt(Exercise exercise, Place place) implements Block {}

    /** A question that brings back what was read. */
    record Recall(Item item, Place place) implements Block {}

    /** Points to the section of the course's job aid that this lesson fills. */
    record JobAidPart(String section, String note, Place place) implements Block {}

    /** Where the statements come from; stands last. */
    record Sources(String markdown, Place place) implements Block {}
}
