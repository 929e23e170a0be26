package org.telepraxis.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.telepraxis.courseware.Resource.Mark;
import org.telepraxis.courseware.ResourceCards;

class CardCheckTest {

    private static final CardFacts NIGHT_BUS = CardFacts.of(ResourceCards.nightBus());

    @Test
    void acceptsACardAsCourseFilesHaveIt() {
        assertThat(CardCheck.problems(NIGHT_BUS)).isEmpty();
        assertThat(CardFacts.of(NIGHT_BUS.card("night-bus"))).isEqualTo(NIGHT_BUS);
    }

    @Test
    void asksForEveryFactThatReadersNeed() {
        assertThat(CardCheck.problems(CardFacts.NONE).keySet())
                .contains(Fact.NAME, Fact.TOPICS, Fact.CITATION, Fact.NEXT_REVIEW, Fact.LANGUAGES)
                .doesNotContain(Fact.LINK, Fact.REVIEWER, Fact.COST_NOTE, Fact.MARKS);
        assertThat(CardCheck.problems(with(Fact.CITATION, "  "))).containsOnlyKeys(Fact.CITATION);
    }

    @Test
    void takesOnlyWholeWebAddresses() {
        for (var wrong :
                List.of("example.org", "javascript:alert(1)", "https://", "ftp://example.org", "https://a b.org")) {
            assertThat(CardCheck.problems(with(Fact.LINK, wrong))).as(wrong).containsOnlyKeys(Fact.LINK);
        }
        assertThat(CardCheck.problems(with(Fact.ADDRESS, "http://example.org/a?b=c")))
                .isEmpty();
    }

    @Test
    void saysHowMuchRoomThereIs() {
        assertThat(CardCheck.problems(with(Fact.NAME, "x".repeat(201))))
                .containsEntry(Fact.NAME, "There is room for 200 characters; these are 201.");
        assertThat(CardCheck.problems(with(Fact.NAME, "x".repeat(200)))).isEmpty();
    }

    @Test
    void refusesTheWordsThatCourseFilesRefuse() {
        assertThat(CardCheck.problems(with(Fact.SHOWS, "12 people committed\nsuicide.")))
                .hasEntrySatisfying(Fact.SHOWS, problem -> assertThat(problem).contains("not safe language"));
    }

    @Test
    void refusesAReviewBeforeTheLookingUp() {
        assertThat(CardCheck.problems(reviewed(LocalDate.of(2099, 5, 2)))).containsOnlyKeys(Fact.NEXT_REVIEW);
    }

    @Test
    void marksWhatNobodyHasFoundOut() {
        assertThat(with(Fact.DATA, " Unknown ").card("night-bus").marks()).containsExactly(Mark.TO_VERIFY);
        assertThat(NIGHT_BUS.card("night-bus").marks()).isEmpty();
    }

    @Test
    void namesTheFactsThatDiffer() {
        assertThat(with(Fact.DATA, "Leaves the phone.").differences(NIGHT_BUS)).containsExactly(Fact.DATA);
        assertThat(NIGHT_BUS.differences(NIGHT_BUS)).isEmpty();
    }

    private static CardFacts with(Fact fact, String text) {
        var texts = new HashMap<>(NIGHT_BUS.texts());
        texts.put(fact, text);
        return new CardFacts(
                texts,
                NIGHT_BUS.topics(),
                NIGHT_BUS.kind(),
                NIGHT_BUS.guidance(),
                NIGHT_BUS.languages(),
                NIGHT_BUS.cost(),
                NIGHT_BUS.reviewed(),
                NIGHT_BUS.nextReview(),
                NIGHT_BUS.marks());
    }

    private static CardFacts reviewed(LocalDate day) {
        return new CardFacts(
                NIGHT_BUS.texts(),
                NIGHT_BUS.topics(),
                NIGHT_BUS.kind(),
                NIGHT_BUS.guidance(),
                NIGHT_BUS.languages(),
                NIGHT_BUS.cost(),
                day,
                NIGHT_BUS.nextReview(),
                NIGHT_BUS.marks());
    }
}
