package org.example.walls.scenario;

import org.springframework.core.env.Environment;

record EngineWithSpring(Environment environment) {}
