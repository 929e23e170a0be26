package org.telepraxis;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    @Test
    void modulesLookOnlyWhereTheyMay() {
        ApplicationModules.of(Telepraxis.class).verify();
    }
}
