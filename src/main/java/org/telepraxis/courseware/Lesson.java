package org.telepraxis.courseware;

import java.util.List;
import java.util.stream.Stream;

/** A lesson of 12 to 25 minutes: Markdown with named blocks, in the order in which they are read. */
public record Lesson(
        String id,
        String slug,
        String title,
        int minutes,
        List<String> competences,
        List<String> themes,
        List<String> objectives,
        List<String> contentNotes,
        List<Block> blocks,
        Quality quality,
        Place place) {

    public Lesson {
        competences = List.copyOf(competences);
        themes = List.copyOf(themes);
        objectives = List.copyOf(objectives);
        contentNotes = List.copyOf(contentNotes);
        blocks = List.copyOf(blocks);
    }

    public <B extends Block> Stream<B> blocks(Class<B> kind) {
        return blocks.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** The two questions that bring the lesson back to mind. */
    public List<Item> recallItems() {
        return blocks(Block.Recall.class).map(Block.Recall::item).toList();
    }
}
