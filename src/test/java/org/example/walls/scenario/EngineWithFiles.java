package org.example.walls.scenario;

import java.nio.file.Path;

record EngineWithFiles(Path path) {}
