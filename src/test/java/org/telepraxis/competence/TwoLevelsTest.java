package org.telepraxis.competence;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TwoLevelsTest {

    @ParameterizedTest
    @CsvSource({
        "TEC-2, SOUND, SOUND, 6",
        "TEC-2, SOUND, NOT_SHOWN, 5",
        "TEC-2, SKILLED, SOUND, 7",
        "CRI-1, SOUND, NOT_SHOWN, 4",
        "CON-4, SKILLED, SOUND, 6",
        "CON-5, NOT_SHOWN, UNSAFE, 2",
        "ASM-2, NOT_SHOWN, SOUND, 4",
        "DLI-3, SOUND, SKILLED, 6",
        "TEC-2, UNSAFE, NOT_SHOWN, 3",
    })
    void takesTheLowerOneForSafetyAndTheMeanElsewhere(String competence, Level one, Level other, int halves) {
        assertThat(new TwoLevels(competence, one, other).apart()).isEmpty();
        assertThat(new TwoLevels(competence, one, other).agreed().halves()).isEqualTo(halves);
        assertThat(new TwoLevels(competence, other, one).agreed())
                .isEqualTo(new TwoLevels(competence, one, other).agreed());
    }

    @ParameterizedTest
    @CsvSource({
        "TEC-2, NOT_SHOWN, SKILLED, two or more levels apart",
        "TEC-2, UNSAFE, SOUND, 'unsafe for one, sound or better'",
        "CRI-1, SKILLED, UNSAFE, 'unsafe for one, sound or better'",
        "TEC-2, UNSAFE, , no opportunity for the other",
        "TEC-2, , UNSAFE, no opportunity for the other",
    })
    void asksSomebodyElseWhereTheyAreTooFarApart(
            String competence, @Nullable Level one, @Nullable Level other, String because) {
        assertThat(new TwoLevels(competence, one, other).apart())
                .hasValueSatisfying(reason -> assertThat(reason).contains(competence, because));
    }

    @ParameterizedTest
    @CsvSource({"SOUND,", ",SKILLED", ","})
    void givesNoLevelThatOnlyOneHasSeen(@Nullable Level one, @Nullable Level other) {
        assertThat(new TwoLevels("CRI-1", one, other).apart()).isEmpty();
        assertThat(new TwoLevels("CRI-1", one, other).agreed().halves()).isNull();
    }
}
