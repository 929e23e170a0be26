package org.telepraxis.courseware;

import java.util.Locale;

/** How much a {@link Problem} matters: only an error keeps content from being published. */
public enum Severity {
    ERROR,
    WARNING,
    INFO;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
