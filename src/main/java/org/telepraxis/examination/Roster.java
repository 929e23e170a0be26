package org.telepraxis.examination;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sitting with the people in it.
 *
 * @param ended whether no paper can still be begun
 * @param places in the order of booking
 */
public record Roster(
        UUID sitting,
        UUID examination,
        String title,
        Instant opensAt,
        Instant closesAt,
        String whereabouts,
        int seats,
        int taken,
        String invigilator,
        boolean released,
        boolean ended,
        int items,
        List<Place> places,
        List<Remark> notes) {

    public Roster {
        places = List.copyOf(places);
        notes = List.copyOf(notes);
    }

    /**
     * One candidate's place.
     *
     * @param kept how many questions have an answer that is kept
     * @param late how many answers came after the time
     * @param stands whether it is passed only because that was told before it was marked again
     * @param correct null while the paper is not handed in, and for those who may not see results
     */
    public record Place(
            UUID paper,
            String candidate,
            PaperState state,
            int extraMinutes,
            int breakMinutes,
            String accommodation,
            @Nullable Instant begunAt,
            @Nullable Instant endsAt,
            @Nullable Instant handedInAt,
            boolean timeUp,
            int kept,
            int asked,
            int late,
            boolean stands,
            @Nullable Integer correct,
            @Nullable Boolean passed) {}

    /** What an invigilator wrote. */
    public record Remark(String author, String about, String words, Instant at) {}

    /** How many papers are handed in. */
    public long handedIn() {
        return places.stream()
                .filter(place -> place.state() == PaperState.HANDED_IN)
                .count();
    }
}
