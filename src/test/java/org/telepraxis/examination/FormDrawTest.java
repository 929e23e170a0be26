package org.telepraxis.examination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.telepraxis.examination.FormDraw.Candidate;
import org.telepraxis.examination.FormDraw.Rules;

class FormDrawTest {

    private static final List<BlueprintLine> BLUEPRINT =
            List.of(new BlueprintLine("CRI-1", 8), new BlueprintLine("CON-4", 4), new BlueprintLine("TEC-1", 3));

    @Test
    void asksAFifthOfTheFormBeforeAgainInProportionToTheBlueprint() {
        var bank = bank(30, 0);
        var first = FormDraw.draw(BLUEPRINT, bank, new Rules(500, 20), 1);

        // A fifth of 15 are 3: by largest remainders 2 of CRI-1 and 1 of CON-4.
        var next = FormDraw.draw(BLUEPRINT, shown(bank, first, 20), new Rules(500, 20, 20, new HashSet<>(first)), 2);

        var again = next.stream().filter(first::contains).toList();
        assertThat(next).hasSize(15).doesNotHaveDuplicates();
        assertThat(again).hasSize(3);
        assertThat(again.stream().map(id -> competence(bank, id)).sorted()).containsExactly("CON-4", "CRI-1", "CRI-1");
    }

    @Test
    void asksNothingAgainWhereNoneIsWishedOrThereIsNoFormBefore() {
        var bank = bank(30, 0);
        var first = FormDraw.draw(BLUEPRINT, bank, new Rules(500, 20), 1);
        var known = shown(bank, first, 20);

        assertThat(FormDraw.draw(BLUEPRINT, known, new Rules(500, 20, 0, new HashSet<>(first)), 2))
                .doesNotContainAnyElementsOf(first);
        assertThat(FormDraw.draw(BLUEPRINT, known, new Rules(500, 20, 20, Set.of()), 2))
                .doesNotContainAnyElementsOf(first);
    }

    @Test
    void asksNoAnchorOnMorePapersThanItMayStandOn() {
        var bank = bank(30, 0);
        var first = FormDraw.draw(BLUEPRINT, bank, new Rules(500, 20), 1);

        assertThat(FormDraw.draw(BLUEPRINT, shown(bank, first, 31), new Rules(50, 20, 20, new HashSet<>(first)), 2))
                .doesNotContainAnyElementsOf(first);
    }

    @Test
    void refusesAFormForMorePapersThanItsItemsMayStandOn() {
        assertThat(FormDraw.draw(BLUEPRINT, bank(8, 30), new Rules(50, 20), 1)).hasSize(15);
        assertThatThrownBy(() -> FormDraw.draw(BLUEPRINT, bank(8, 31), new Rules(50, 20), 1))
                .isInstanceOf(ExamRefused.class)
                .hasMessageContaining("on 20 more papers: CRI-1 has 0 of 8, CON-4 has 0 of 4, TEC-1 has 0 of 3");
    }

    @Test
    void givesTheSameFormForTheSameSeed() {
        var bank = bank(30, 0);

        assertThat(FormDraw.draw(BLUEPRINT, bank, new Rules(500, 20), 7))
                .isEqualTo(FormDraw.draw(BLUEPRINT, bank.reversed(), new Rules(500, 20), 7));
    }

    private static List<Candidate> bank(int each, long shown) {
        var bank = new ArrayList<Candidate>();
        for (var line : BLUEPRINT) {
            for (int i = 0; i < each; i++) {
                bank.add(new Candidate(
                        new UUID(line.competence().hashCode(), i),
                        line.competence() + "-" + i,
                        line.competence(),
                        0.4 + 0.05 * (i % 10),
                        shown));
            }
        }
        return bank;
    }

    private static List<Candidate> shown(List<Candidate> bank, List<UUID> form, long times) {
        return bank.stream()
                .map(item -> form.contains(item.id())
                        ? new Candidate(item.id(), item.code(), item.competence(), item.difficulty(), times)
                        : item)
                .toList();
    }

    private static String competence(List<Candidate> bank, UUID id) {
        return bank.stream()
                .filter(item -> item.id().equals(id))
                .map(Candidate::competence)
                .findFirst()
                .orElseThrow();
    }
}
