package org.telepraxis.scenario;

import java.util.List;

/** A state variable over session time, for the practice debrief. */
public record Curve(String variable, String label, int least, int most, List<Point> points) {

    public Curve {
        points = List.copyOf(points);
    }

    public record Point(int at, int value) {}
}
