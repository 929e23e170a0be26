package org.example.walls.learning.clocks;

import java.time.Instant;
import java.util.function.Supplier;

class PassesInstantNow {

    Supplier<Instant> now = Instant::now;
}
