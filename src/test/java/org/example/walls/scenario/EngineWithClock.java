package org.example.walls.scenario;

import java.time.Clock;

record EngineWithClock(Clock clock) {}
