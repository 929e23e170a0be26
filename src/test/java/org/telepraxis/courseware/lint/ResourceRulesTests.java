package org.telepraxis.courseware.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.telepraxis.courseware.ResourceCards;
import org.telepraxis.courseware.SmallCourse;

class ResourceRulesTests {

    @TempDir
    Path folder;

    @Test
    void hasNothingToSayAboutASoundCard() {
        assertThat(course().findings(folder)).isEmpty();
    }

    @Test
    void asksForTheCitation() {
        assertThat(findings("citation: A and B. Journal of Sleep 2025.", "citation: ''"))
                .singleElement()
                .asString()
                .startsWith("resources/cards.yaml:2: error: the evidence on 'night-bus' has no citation");
    }

    @Test
    void marksWhatNobodyHasFoundOut() {
        assertThat(findings("data: Stays on the phone.", "data: unknown"))
                .singleElement()
                .asString()
                .contains("error: 'night-bus' says 'unknown' without the mark 'to-verify'");
        assertThat(findings("data: Stays on the phone.", "data: unknown\n    marks: [to-verify]"))
                .isEmpty();
    }

    @Test
    void remindsOfAReviewThatIsDueWithoutBlockingAnything() {
        assertThat(findings(
                        "reviewed: 2026-11-01\n    next_review: 2099-05-01",
                        "reviewed: 2019-11-01\n    next_review: 2020-05-01"))
                .singleElement()
                .asString()
                .contains("info: the review of 'night-bus' was due on 2020-05-01");
    }

    @Test
    void findsTwoCardsOfTheSameName() {
        assertThat(new SmallCourse()
                        .with(ResourceCards.PATH, ResourceCards.two())
                        .findings(folder))
                .singleElement()
                .asString()
                .contains("error: there is another resource 'night-bus' (the first one is at cards.yaml:2)");
    }

    private List<String> findings(String words, String others) {
        return course().replacing(ResourceCards.PATH, words, others).findings(folder);
    }

    private static SmallCourse course() {
        return new SmallCourse().with(ResourceCards.PATH, ResourceCards.one());
    }
}
