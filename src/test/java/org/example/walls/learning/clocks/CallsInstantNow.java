package org.example.walls.learning.clocks;

import java.time.Instant;

class CallsInstantNow {

    Instant now() {
        return Instant.now();
    }
}
