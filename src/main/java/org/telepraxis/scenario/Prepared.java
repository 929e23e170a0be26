package org.telepraxis.scenario;

import org.jspecify.annotations.Nullable;

/** Holds what the engine derives from a scenario, made when it is first played. All are equal: they add nothing to it. */
public final class Prepared {

    private volatile @Nullable Script script;

    Script script(Scenario scenario) {
        var known = script;
        if (known == null) {
            known = new Script(scenario);
            script = known;
        }
        return known;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Prepared;
    }

    @Override
    public int hashCode() {
        return 0;
    }

    @Override
    public String toString() {
        return "";
    }
}
