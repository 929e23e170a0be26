package org.example.walls.learning.clocks;

import java.time.LocalDate;

class CallsLocalDateNow {

    LocalDate today() {
        return LocalDate.now();
    }
}
