package org.telepraxis.portal.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.telepraxis.grading.AssignedRating;
import org.telepraxis.grading.RatingQueue;
import org.telepraxis.grading.RatingStatus;
import org.telepraxis.identity.PersonId;
import org.telepraxis.identity.PersonSummary;
import org.telepraxis.identity.Role;
import org.telepraxis.portfolio.EntryKind;
import org.telepraxis.portfolio.EntrySheet;
import org.telepraxis.portfolio.EntryState;
import org.telepraxis.portfolio.PortfolioReviews;

class SupervisorHomeTest {

    private final RatingQueue queue = mock(RatingQueue.class);
    private final PortfolioReviews reviews = mock(PortfolioReviews.class);

    @Test
    void withNothingToRateThePortfolioEntryThatWaitsIsNext() {
        when(reviews.waiting()).thenReturn(List.of(waiting(EntryKind.P2, EntryState.HANDED_IN)));

        var home = show();

        assertThat(words(home))
                .contains("A portfolio entry waits for you", "P2 Contract template and country sheet.")
                .doesNotContain("Nothing to rate");
        assertThat(addresses(home)).containsExactly("portfolio-reviews");
    }

    @Test
    void aRatingComesFirstAndTheEntriesStandBesideItWithoutTheirOwners() {
        when(queue.open()).thenReturn(List.of(rating()));
        when(reviews.waiting())
                .thenReturn(List.of(
                        waiting(EntryKind.P2, EntryState.HANDED_IN), waiting(EntryKind.P3, EntryState.SECOND_LOOK)));

        var home = show();

        assertThat(words(home))
                .contains("S06 The line goes dead", "2 portfolio entries wait for you")
                .contains("P2 Contract template and country sheet; P3 Test call-back, second look.")
                .doesNotContain("Zarathea");
        assertThat(addresses(home)).containsExactly("ratings", "portfolio-reviews");
    }

    @Test
    void withNothingAtAllItSaysSo() {
        assertThat(words(show())).contains("Nothing to rate");
    }

    private Component show() {
        return new SupervisorHome(queue, reviews)
                .show(new PersonSummary(
                        new PersonId(UUID.randomUUID()), "Quillon Marr", "q@example.org", Set.of(Role.SUPERVISOR)));
    }

    private static AssignedRating rating() {
        return new AssignedRating(
                UUID.randomUUID(),
                "4K-12",
                "S06",
                "The line goes dead",
                "A",
                RatingStatus.ASSIGNED,
                LocalDate.of(2030, 1, 8),
                40,
                "Drawn by lot.",
                20,
                false,
                false);
    }

    private static EntrySheet waiting(EntryKind kind, EntryState state) {
        return new EntrySheet(UUID.randomUUID(), kind, "Zarathea Wynn", true, state, false, List.of(), List.of());
    }

    private static String words(Component home) {
        return home.getElement().getTextRecursively();
    }

    private static List<String> addresses(Component home) {
        return all(home)
                .filter(Anchor.class::isInstance)
                .map(anchor -> ((Anchor) anchor).getHref())
                .toList();
    }

    private static Stream<Component> all(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(SupervisorHomeTest::all));
    }
}
