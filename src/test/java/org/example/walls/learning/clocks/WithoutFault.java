package org.example.walls.learning.clocks;

import java.time.Clock;
import java.time.LocalDate;

class WithoutFault {

    LocalDate today(Clock clock) {
        return LocalDate.now(clock);
    }
}
