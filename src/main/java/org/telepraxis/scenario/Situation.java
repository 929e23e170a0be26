package org.telepraxis.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the person sees now: all a screen needs, texts ready to show. State variables are not in it.
 *
 * @param sequence the number the next move must carry
 * @param clockLabel the clock as it is shown: {@code 12:34}, or {@code Tue 14:20} in a session of days
 * @param sinceDrop seconds on the shown clock while it runs
 * @param room the drawn room behind the client; like light, camera, gaze, posture and face one of the words of {@link Stage}
 * @param cast who else is in the picture
 * @param fresh anchors of the transcript entries that the last move brought
 * @param severalPicks whether the beat stays after a pick
 */
public record Situation(
        int sequence,
        String beat,
        String beatTitle,
        int clock,
        String clockLabel,
        @Nullable Integer sinceDrop,
        Phase phase,
        String connection,
        String scene,
        List<Technical> technical,
        String face,
        String room,
        String light,
        String camera,
        String gaze,
        String posture,
        List<OnScreen> cast,
        List<String> fresh,
        @Nullable FreeText freeText,
        String optionsTitle,
        List<OptionOnOffer> options,
        boolean severalPicks,
        @Nullable GoOnOffer goOn,
        List<ToolOnDesk> tools,
        @Nullable OpenPaper paper,
        @Nullable EndingReached ending) {

    public Situation {
        technical = List.copyOf(technical);
        cast = List.copyOf(cast);
        fresh = List.copyOf(fresh);
        options = List.copyOf(options);
        tools = List.copyOf(tools);
    }

    /** Where the session stands. */
    public enum Phase {
        LIVE,
        LOST,
        PAUSED,
        ENDED
    }

    /** Somebody in the picture beside the client. */
    public record OnScreen(String key, String name, String portrait, String room, String face) {}

    /** An effect that is playing, and what it is called for those who cannot see or hear it. */
    public record Technical(String id, String label) {}

    /**
     * The place for own words.
     *
     * @param locked what was written, once it is locked
     * @param first whether the options wait for it
     */
    public record FreeText(
            String id, String label, String hint, @Nullable String locked, boolean first) {}

    /** An option on offer; options come in an order that gives nothing away. */
    public record OptionOnOffer(String id, String text, int cost) {}

    public record GoOnOffer(String id, String label) {}

    /**
     * A tool as it lies on the desk.
     *
     * @param why what to say when it is not enabled; empty otherwise
     * @param ask what it asks for before it acts
     */
    public record ToolOnDesk(
            String id,
            String group,
            String label,
            String hint,
            String icon,
            String costLabel,
            boolean enabled,
            String why,
            Tool.@Nullable Ask ask) {}

    public record OpenPaper(String id, String title, List<Row> rows) {
        public OpenPaper {
            rows = List.copyOf(rows);
        }

        public record Row(String label, String value) {}
    }

    /**
     * The end.
     *
     * @param id the ending's id; {@code left} or {@code withdrawn} when the person left
     */
    public record EndingReached(String id, String title, String text, boolean failing, boolean canGoBack) {}
}
