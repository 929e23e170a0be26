package org.telepraxis.examination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.telepraxis.courseware.Item;
import org.telepraxis.courseware.ItemBankFile;
import org.telepraxis.courseware.Place;

class ShownTest {

    private static final Place NOWHERE = new Place(Path.of("bank.yaml"), 1);

    @ParameterizedTest
    @EnumSource(Item.Type.class)
    void showsOptionsInAnOrderOfThePapersOwn(Item.Type type) {
        var stored = stored(type, null);

        var orders = new Random(5)
                .longs(40)
                .mapToObj(seed -> Shown.of(stored, seed).texts())
                .distinct()
                .toList();

        assertThat(orders).hasSizeGreaterThan(8);
        assertThat(orders)
                .allSatisfy(order ->
                        assertThat(order).containsExactlyInAnyOrder("Option a", "Option b", "Option c", "Option d"));
        assertThat(Shown.of(stored, 7).texts()).isEqualTo(Shown.of(stored, 7).texts());
    }

    @ParameterizedTest
    @EnumSource(Item.Type.class)
    void knowsAnAnswerAgainByThePlacesOfItsOptions(Item.Type type) {
        var shown = Shown.of(stored(type, Item.Form.BEST_WORST), 11);
        var places = switch (type) {
            case SBA -> List.of(2);
            case MR -> List.of(0, 3);
            case SJT -> List.of(1, 2);
            case SEQ -> List.of(3, 0, 2, 1);
        };

        assertThat(shown.places(shown.options(places))).isEqualTo(places);
        assertThat(shown.options(List.of())).isEmpty();
    }

    @Test
    void refusesWhatIsNoAnswer() {
        var best = Shown.of(stored(Item.Type.SBA, null), 1);
        var order = Shown.of(stored(Item.Type.SEQ, null), 1);

        assertThatThrownBy(() -> best.options(List.of(0, 1))).isInstanceOf(ExamRefused.class);
        assertThatThrownBy(() -> best.options(List.of(4))).isInstanceOf(ExamRefused.class);
        assertThatThrownBy(() -> best.options(List.of(-1))).isInstanceOf(ExamRefused.class);
        assertThatThrownBy(() -> order.options(List.of(0, 1, 2))).isInstanceOf(ExamRefused.class);
        assertThatThrownBy(() -> order.options(List.of(0, 1, 2, 2))).isInstanceOf(ExamRefused.class);
    }

    private static BankItem stored(Item.Type type, Item.@Nullable Form form) {
        var options = IntStream.range(0, 4)
                .mapToObj(i -> {
                    var id = String.valueOf((char) ('a' + i));
                    return new Item.Option(id, "Option " + id, i == 1, i + 1, "Because.", NOWHERE);
                })
                .toList();
        var item = new Item(
                "K-1",
                type,
                "CRI-1",
                "",
                "",
                0.6,
                Item.Exposure.SECURE,
                1,
                "Panel",
                "Panel",
                "Which?",
                options,
                form,
                null,
                NOWHERE);
        var bank = new Bank(
                UUID.randomUUID(),
                new ItemBankFile("k", "K", false, List.of(item)),
                Instant.parse("2026-11-22T10:00:00Z"));
        return new BankItem(bank, item);
    }
}
