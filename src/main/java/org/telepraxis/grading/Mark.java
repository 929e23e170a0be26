package org.telepraxis.grading;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.telepraxis.competence.Level;

/** What a rater can say about one criterion, worst behaviour first. */
public enum Mark {
    UNSAFE(Level.UNSAFE),
    NOT_SHOWN(Level.NOT_SHOWN),
    SOUND(Level.SOUND),
    SKILLED(Level.SKILLED),
    /** The scenario gave no chance; excluded from scoring and from agreement. */
    NO_OPPORTUNITY(null);

    private final @Nullable Level level;

    Mark(@Nullable Level level) {
        this.level = level;
    }

    static Mark of(Level level) {
        return Arrays.stream(values())
                .filter(mark -> mark.level == level)
                .findFirst()
                .orElseThrow();
    }

    /** The level, empty where there was no opportunity. */
    public Optional<Level> level() {
        return Optional.ofNullable(level);
    }

    public String label() {
        return level == null ? "No opportunity" : level.label();
    }
}
