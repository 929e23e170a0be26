package org.telepraxis.observation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.telepraxis.identity.PersonId;
import org.telepraxis.observation.Tap.Kind;

/** A role-play with two competences and two critical actions, and what people tap at it. */
final class Observed {

    static final String PHONE = "phone0000001";

    private final List<Tap> taps = new ArrayList<>();

    static RolePlay rolePlay() {
        var brief = new Brief(
                "R9",
                "A first meeting",
                25,
                false,
                true,
                "You meet for the first time.",
                "",
                "Ida",
                "",
                List.of("TEC-2", "CRI-1"),
                List.of(
                        new ActionToWatch("RA1", "The place is asked.", false),
                        new ActionToWatch("RN1", "Secrecy is promised.", true)));
        return new RolePlay(
                UUID.randomUUID(),
                someone(),
                new Plan(
                        someone(),
                        brief,
                        "Ida",
                        "",
                        Instant.EPOCH,
                        Place.ROOM,
                        "Room 2",
                        List.of(someone(), someone()),
                        Set.of()));
    }

    static PersonId someone() {
        return new PersonId(UUID.randomUUID());
    }

    /** A form that can be locked. */
    static Observed complete() {
        return new Observed()
                .tap(Kind.START, "", "", "")
                .tap(Kind.MARK, "TEC-2", "said", "")
                .tap(Kind.MARK, "CRI-1", "good", "Asked plainly.")
                .tap(Kind.LEVEL, "TEC-2", "3", "")
                .tap(Kind.LEVEL, "CRI-1", "3", "")
                .tap(Kind.ACTION, "RA1", "met", "")
                .tap(Kind.ACTION, "RN1", "met", "")
                .tap(Kind.WHOLE, "", "pass", "")
                .tap(Kind.END, "", "", "");
    }

    Observed tap(Kind kind, String subject, String choice, String words) {
        int number = taps.size() + 1;
        taps.add(new Tap(PHONE, number, kind, subject, choice, words, number * 10, 0));
        return this;
    }

    List<Tap> taps() {
        return List.copyOf(taps);
    }

    Sheet sheet() {
        return Sheet.of(taps);
    }
}
