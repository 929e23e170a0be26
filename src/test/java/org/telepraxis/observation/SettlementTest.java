package org.telepraxis.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.telepraxis.competence.Level;
import org.telepraxis.observation.Tap.Kind;

class SettlementTest {

    private final RolePlay rolePlay = Observed.rolePlay();
    private final Sheet sound = Observed.complete().sheet();

    @Test
    void letsTwoThatAgreeStand() {
        assertThat(Settlement.apart(rolePlay, sound, sound)).isEmpty();

        var settled = Settlement.of(rolePlay, sound, sound);

        assertThat(settled.levels()).extracting(SettledLevel::halves).containsExactly(6, 6);
        assertThat(settled.outcomes())
                .containsExactly(
                        new SettledOutcome("RA1", Outcome.MET, 60), new SettledOutcome("RN1", Outcome.MET, null));
    }

    @Test
    void takesTheLowerOneOnSafetyAndTheMeanElsewhere() {
        var other = Observed.complete()
                .tap(Kind.LEVEL, "TEC-2", "2", "")
                .tap(Kind.LEVEL, "CRI-1", "2", "")
                .sheet();

        assertThat(Settlement.apart(rolePlay, sound, other)).isEmpty();
        assertThat(Settlement.of(rolePlay, sound, other).levels())
                .extracting(SettledLevel::halves)
                .containsExactly(5, 4);
    }

    @Test
    void saysEveryReasonWhyTheChiefAssessorDecides() {
        var other = Observed.complete()
                .tap(Kind.LEVEL, "TEC-2", "1", "")
                .tap(Kind.ACTION, "RA1", "late", "")
                .tap(Kind.WHOLE, "", "fail", "")
                .sheet();

        assertThat(Settlement.apart(rolePlay, sound, other))
                .containsExactly(
                        "RA1: the observers saw different outcomes of the critical action.",
                        "TEC-2: unsafe for one, sound or better for the other.",
                        "One observer fails the whole, the other passes it.");
        assertThat(Settlement.apart(rolePlay, other, sound)).hasSameSizeAs(Settlement.apart(rolePlay, sound, other));
    }

    @Test
    void keepsTheTimeOfTheFirstWhoSawIt() {
        var later = Observed.complete().tap(Kind.ACTION, "RA1", "met", "").sheet();

        assertThat(Settlement.of(rolePlay, later, sound).outcomes().getFirst().atSeconds())
                .isEqualTo(60);
    }

    @Test
    void takesADecisionOnlyWhenItIsWhole() {
        var levels = new HashMap<String, @Nullable Level>();
        levels.put("TEC-2", null);
        var outcomes = Map.of("RA1", Outcome.MISSED, "RN1", Outcome.VIOLATED);

        assertThatThrownBy(() -> Settlement.decided(rolePlay, sound, sound, levels, outcomes))
                .isInstanceOf(RolePlayRefused.class)
                .hasMessageContaining("CRI-1");
        levels.put("CRI-1", Level.NOT_SHOWN);
        assertThatThrownBy(() -> Settlement.decided(
                        rolePlay, sound, sound, levels, Map.of("RA1", Outcome.VIOLATED, "RN1", Outcome.MET)))
                .isInstanceOf(RolePlayRefused.class)
                .hasMessageContaining("RA1");

        assertThat(Settlement.decided(rolePlay, sound, sound, levels, outcomes).levels())
                .extracting(SettledLevel::halves)
                .containsExactly(null, 4);
    }

    @Test
    void closesARolePlayOnceAndNeverAfterItWasCancelled() {
        var settled = Settlement.of(rolePlay, sound, sound);
        rolePlay.agree(settled, Instant.EPOCH);

        assertThatThrownBy(() -> rolePlay.agree(settled, Instant.EPOCH)).isInstanceOf(RolePlayRefused.class);
        assertThatThrownBy(() -> rolePlay.cancel("Too late.")).isInstanceOf(RolePlayRefused.class);
        assertThatThrownBy(() -> rolePlay.decide(settled, "Why not.", Observed.someone(), Instant.EPOCH))
                .isInstanceOf(RolePlayRefused.class);

        var cancelled = Observed.rolePlay();
        cancelled.cancel("The room is flooded.");
        assertThatThrownBy(cancelled::countLock)
                .isInstanceOf(RolePlayRefused.class)
                .hasMessageContaining("cancelled");
    }
}
