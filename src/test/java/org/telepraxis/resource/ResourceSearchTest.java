package org.telepraxis.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.telepraxis.courseware.Resource.Cost;
import org.telepraxis.courseware.Resource.Guidance;
import org.telepraxis.courseware.Resource.Kind;
import org.telepraxis.courseware.Resource.Topic;
import org.telepraxis.courseware.ResourceCards;

class ResourceSearchTest {

    private static final ListedResource NIGHT_BUS = listed(LocalNote.NONE);

    @Test
    void findsEveryWordWhereverItStands() {
        assertThat(words("night").finds(NIGHT_BUS)).isTrue();
        assertThat(words("  SLEEP journal ").finds(NIGHT_BUS)).isTrue();
        assertThat(words("sleep psychosis").finds(NIGHT_BUS)).isFalse();
    }

    @Test
    void looksIntoTheAssociationsOwnNoteToo() {
        assertThat(words("lisbon").finds(NIGHT_BUS)).isFalse();
        assertThat(words("lisbon")
                        .finds(listed(new LocalNote(false, "Our clinic in Lisbon uses it.", null, LocalNote.NEW))))
                .isTrue();
    }

    @Test
    void holdsEveryChoiceAgainstTheCard() {
        assertThat(new ResourceSearch("", Topic.SLEEP, Kind.PROGRAM, Guidance.SELF_GUIDED, "pt", Cost.FREE)
                        .finds(NIGHT_BUS))
                .isTrue();
        assertThat(new ResourceSearch("", Topic.BIPOLAR, null, null, null, null).finds(NIGHT_BUS))
                .isFalse();
        assertThat(new ResourceSearch("", null, Kind.APP, null, null, null).finds(NIGHT_BUS))
                .isFalse();
        assertThat(new ResourceSearch("", null, null, Guidance.GUIDED, null, null).finds(NIGHT_BUS))
                .isFalse();
        assertThat(new ResourceSearch("", null, null, null, "de", null).finds(NIGHT_BUS))
                .isFalse();
        assertThat(new ResourceSearch("", null, null, null, null, Cost.PAID).finds(NIGHT_BUS))
                .isFalse();
    }

    @Test
    void believesTheAssociationsOwnDateBeforeThatOfTheCard() {
        var today = LocalDate.of(2027, 1, 1);

        assertThat(NIGHT_BUS.overdueOn(today)).isFalse();
        assertThat(listed(new LocalNote(false, "", LocalDate.of(2026, 12, 31), 0))
                        .overdueOn(today))
                .isTrue();
    }

    private static ResourceSearch words(String words) {
        return new ResourceSearch(words, null, null, null, null, null);
    }

    private static ListedResource listed(LocalNote note) {
        return new ListedResource(ResourceCards.nightBus(), note, Edition.AS_SHIPPED);
    }
}
