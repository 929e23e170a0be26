package org.telepraxis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.modulith.core.ApplicationModules;
import org.telepraxis.walls.Wall;

class ModularityTests {

    @Test
    void modulesLookOnlyWhereTheyMay() {
        ApplicationModules.of(Telepraxis.class).verify();
    }

    @ParameterizedTest
    @EnumSource
    void nothingRunsIntoTheWall(Wall wall) {
        assertThat(wall.breaches()).isEmpty();
    }
}
