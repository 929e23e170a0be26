package org.example.walls.courseware;

import java.nio.file.Path;

record WithoutFault(Path folder) {}
