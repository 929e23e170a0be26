package org.telepraxis.courseware;

import java.nio.file.Path;

/** Where in the course files something was written; lines count from 1. */
public record Place(Path file, int line) {

    @Override
    public String toString() {
        return file + ":" + line;
    }
}
