package org.telepraxis.scenario;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Session time as authors write it: {@code 90} or {@code 90s}, {@code 30min}, {@code 4h}, {@code 2d}; always seconds inside. */
public final class SessionTime {

    /** The longest single step of session time, so that no sum of them leaves the numbers. */
    public static final int LONGEST_STEP = 30 * 86_400;

    private static final Pattern DURATION = Pattern.compile("(\\d{1,7})(s|min|h|d)|(\\d{1,9})");

    private SessionTime() {}

    /** The seconds that a text means; empty if it is no time, or more than a person could live through. */
    public static OptionalInt parse(String text) {
        var matcher = DURATION.matcher(text);
        if (!matcher.matches()) {
            return OptionalInt.empty();
        }
        if (matcher.group(3) != null) {
            return OptionalInt.of(Integer.parseInt(matcher.group(3)));
        }
        long seconds = Long.parseLong(matcher.group(1)) * unit(matcher.group(2));
        return seconds <= 999_999_999 ? OptionalInt.of((int) seconds) : OptionalInt.empty();
    }

    private static int unit(String word) {
        return switch (word) {
            case "d" -> 86_400;
            case "h" -> 3_600;
            case "min" -> 60;
            default -> 1;
        };
    }
}
