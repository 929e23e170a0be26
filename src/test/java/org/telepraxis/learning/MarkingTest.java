package org.telepraxis.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.telepraxis.courseware.CoursewareReader;
import org.telepraxis.courseware.Item;

class MarkingTest {

    private final List<Item> shipped = CoursewareReader.read(Path.of("courses")).courseware().courses().stream()
            .flatMap(course -> course.items().stream())
            .toList();

    @Test
    void everyShippedItemIsRightWithItsKeyAndWrongWithItsOpposite() {
        assertThat(shipped).hasSizeGreaterThanOrEqualTo(40).allSatisfy(item -> {
            assertThat(Marking.right(item, LearningTest.right(item))).isTrue();
            assertThat(Marking.right(item, LearningTest.wrong(item))).isFalse();
            assertThat(Marking.right(item, List.of())).isFalse();
        });
    }

    @Test
    void halfOfAMultipleResponseIsNotEnough() {
        var item = shipped.stream()
                .filter(i -> i.type() == Item.Type.MR)
                .findFirst()
                .orElseThrow();

        assertThat(Marking.right(item, item.key().subList(0, 1))).isFalse();
        assertThat(Marking.right(item, item.key().reversed())).isTrue();
    }
}
