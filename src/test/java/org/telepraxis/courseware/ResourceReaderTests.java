package org.telepraxis.courseware;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.telepraxis.courseware.Resource.Cost;
import org.telepraxis.courseware.Resource.Guidance;
import org.telepraxis.courseware.Resource.Kind;
import org.telepraxis.courseware.Resource.Topic;

class ResourceReaderTests {

    @TempDir
    Path folder;

    @Test
    void readsACard() {
        var reading = CoursewareReader.read(
                new SmallCourse().with(ResourceCards.PATH, ResourceCards.one()).writeTo(folder));

        assertThat(reading.problems()).isEmpty();
        assertThat(Check.summary(reading)).contains(" · 1 resource · ");
        assertThat(reading.courseware().resources()).singleElement().satisfies(card -> {
            assertThat(card.id()).isEqualTo("night-bus");
            assertThat(card.topics()).containsExactlyInAnyOrder(Topic.SLEEP, Topic.PHYSICAL_ILLNESS);
            assertThat(card.kind()).isEqualTo(Kind.PROGRAM);
            assertThat(card.guidance()).isEqualTo(Guidance.SELF_GUIDED);
            assertThat(card.cost()).isEqualTo(Cost.FREE);
            assertThat(card.languages()).containsExactly("en", "pt");
            assertThat(card.evidence().citation()).isEqualTo("A and B. Journal of Sleep 2025.");
            assertThat(card.evidence().link()).isEqualTo("https://example.org/paper");
            assertThat(card.reviewer()).isEmpty();
            assertThat(card.reviewOverdueOn(LocalDate.of(2099, 5, 1))).isFalse();
            assertThat(card.reviewOverdueOn(LocalDate.of(2099, 5, 2))).isTrue();
        });
    }

    @Test
    void saysWhatIsWrongAndWhere() {
        assertThat(spoiled("[sleep, physical-illness]", "[slep]"))
                .singleElement()
                .asString()
                .startsWith("resources/cards.yaml:6: error: 'slep' is not a known problem")
                .contains("sleep");
        assertThat(spoiled("cost: free", "cost: cheap"))
                .singleElement()
                .asString()
                .contains("not a known cost");
        assertThat(spoiled("[en, pt]", "[English]")).singleElement().asString().contains("not the code of a language");
        assertThat(spoiled("https://example.org/night-bus", "javascript:alert(1)"))
                .singleElement()
                .asString()
                .contains("'address' should begin with https://");
        assertThat(spoiled("next_review: 2099-05-01", "next_review: 2020-01-01"))
                .singleElement()
                .asString()
                .contains("'next_review' lies before 'reviewed'");
    }

    private Iterable<String> spoiled(String words, String others) {
        return new SmallCourse()
                .with(ResourceCards.PATH, ResourceCards.one())
                .replacing(ResourceCards.PATH, words, others)
                .problems(folder);
    }
}
