package org.telepraxis.scenario;

import java.util.ArrayList;
import java.util.List;
import org.telepraxis.scenario.Curve.Point;
import org.telepraxis.scenario.Variable.Type;

/** Draws state variables over time out of the log. */
final class Curves {

    private Curves() {}

    static List<Curve> of(Session session) {
        return session.scenario.variables().stream()
                .filter(Variable::shown)
                .filter(variable -> variable.type() instanceof Type.Range)
                .map(variable -> curve(session, variable))
                .toList();
    }

    private static Curve curve(Session session, Variable variable) {
        var range = (Type.Range) variable.type();
        var points = new ArrayList<Point>();
        int slot = session.script.slot(variable.name());
        var then = session.walk(0, 0);
        for (int index = 0; index < session.now.size(); index++) {
            then.to(index);
            if (session.script.unpack(then.variable(slot)) instanceof Value.Number(int value)
                    && (points.isEmpty() || points.getLast().value() != value)) {
                points.add(new Point(then.clock, value));
            }
        }
        var end = new Point(session.clock(), points.getLast().value());
        if (!points.getLast().equals(end)) {
            points.add(end);
        }
        return new Curve(variable.name(), variable.label(), range.least(), range.most(), points);
    }
}
