package org.telepraxis.learning;

import java.util.Optional;
import org.telepraxis.courseware.Course;
import org.telepraxis.courseware.Item;
import org.telepraxis.courseware.Lesson;

/**
 * An item that comes back today, as its course has it now.
 *
 * @param item with its options in an order that is today's
 * @param lesson where it was learned, if the course still has that lesson
 */
public record RecallQuestion(Course course, Item item, Optional<Lesson> lesson) {}
