package org.telepraxis.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.telepraxis.identity.PersonId;

class PortfolioEntryTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private final PersonId owner = someone();
    private final PersonId first = someone();
    private final PersonId second = someone();
    private final PortfolioEntry entry = new PortfolioEntry(UUID.randomUUID(), owner, EntryKind.P3);

    @Test
    void standsWhenItIsAcceptedAndNotDrawn() {
        entry.handIn();

        assertThat(entry.accept(first, 1, false, NOW)).isEqualTo(ActKind.ACCEPTED);
        assertThat(entry.stands()).isTrue();
        assertThat(entry.shownState()).isEqualTo(EntryState.ACCEPTED);
    }

    @Test
    void standsOnlyAfterTheSecondLookWhenItIsDrawn() {
        entry.handIn();
        entry.accept(first, 1, true, NOW);

        assertThat(entry.stands()).isFalse();
        assertThat(entry.waitsFor(first)).isFalse();
        assertThatThrownBy(() -> entry.accept(first, 1, false, NOW)).isInstanceOf(PortfolioRefused.class);
        assertThatThrownBy(() -> entry.sendBack(first, 1)).isInstanceOf(PortfolioRefused.class);

        assertThat(entry.waitsFor(second)).isTrue();
        assertThat(entry.accept(second, 1, true, NOW)).isEqualTo(ActKind.CONFIRMED);
        assertThat(entry.stands()).isTrue();
    }

    @Test
    void isNeverDecidedByItsOwner() {
        entry.handIn();

        assertThat(entry.waitsFor(owner)).isFalse();
        assertThatThrownBy(() -> entry.accept(owner, 1, false, NOW)).isInstanceOf(PortfolioRefused.class);
        assertThatThrownBy(() -> entry.sendBack(owner, 1)).isInstanceOf(PortfolioRefused.class);
    }

    @Test
    void isNotAcceptedInAVersionThatNobodyLookedAt() {
        entry.handIn();
        entry.handIn();

        assertThatThrownBy(() -> entry.accept(first, 1, false, NOW))
                .isInstanceOf(PortfolioRefused.class)
                .hasMessageContaining("newer version");
    }

    @Test
    void goesOnCountingWhileALaterVersionWaits() {
        entry.handIn();
        entry.accept(first, 1, false, NOW);
        entry.handIn();
        assertThat(entry.stands()).isTrue();

        entry.sendBack(second, 2);
        assertThat(entry.stands()).isTrue();
        assertThat(entry.shownState()).isEqualTo(EntryState.RETURNED);
    }

    @Test
    void isOutOfSightAndCountsForNothingOnceItIsReported() {
        entry.handIn();
        entry.accept(first, 1, false, NOW);
        entry.report(NOW);

        assertThat(entry.stands()).isFalse();
        assertThat(entry.shownState()).isEqualTo(EntryState.HIDDEN);
        assertThat(entry.waitsFor(second)).isFalse();
        assertThatThrownBy(entry::handIn).isInstanceOf(PortfolioRefused.class);
        assertThatThrownBy(() -> entry.accept(second, 1, false, NOW)).isInstanceOf(PortfolioRefused.class);

        entry.showAgain();
        assertThat(entry.stands()).isTrue();
    }

    @Test
    void countsForNothingOnceItsContentsAreGone() {
        entry.handIn();
        entry.accept(first, 1, false, NOW);
        entry.report(NOW);
        entry.eraseAll();

        assertThat(entry.stands()).isFalse();
        assertThat(entry.shownState()).isEqualTo(EntryState.RETURNED);
        assertThat(entry.handIn()).isEqualTo(2);
    }

    @Test
    void drawsAboutOneInFive() {
        var lot = new SecondLook(new Random(20261122));

        assertThat(IntStream.range(0, 10_000).filter(_ -> lot.drawn()).count()).isBetween(1_900L, 2_100L);
    }

    private static PersonId someone() {
        return new PersonId(UUID.randomUUID());
    }
}
