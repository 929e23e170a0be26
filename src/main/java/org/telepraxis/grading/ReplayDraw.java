package org.telepraxis.grading;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.telepraxis.grading.ReferenceReplays.Reference;
import org.telepraxis.identity.PersonId;

/**
 * Which replays somebody gets. Half of each kind is kept back from their training for the licence test; which half depends on the
 * rater, so that two who talk to each other do not share a test, and never on chance, so that asking again changes nothing.
 */
final class ReplayDraw {

    /** After so many months a replay counts as unseen again: nobody remembers its lines. */
    private static final int FORGOTTEN_AFTER_MONTHS = 12;

    private final PersonId rater;
    private final List<Reference> training = new ArrayList<>();
    private final List<Reference> keptBack = new ArrayList<>();
    private final List<CalibrationRating> met;
    private final Set<String> fresh;

    ReplayDraw(PersonId rater, List<Reference> all, List<CalibrationRating> met, Instant now) {
        this.rater = rater;
        this.met = met;
        var limit =
                now.atZone(ZoneOffset.UTC).minusMonths(FORGOTTEN_AFTER_MONTHS).toInstant();
        this.fresh = met.stream()
                .filter(rating -> rating.begunAt().isAfter(limit))
                .map(CalibrationRating::replayId)
                .collect(Collectors.toSet());
        var sorted = all.stream()
                .sorted(Comparator.comparing((Reference one) -> one.replay().kind())
                        .thenComparing(one -> mixed(one, "")))
                .toList();
        for (int i = 0; i < sorted.size(); i++) {
            (i % 2 == 0 ? keptBack : training).add(sorted.get(i));
        }
        training.sort(Comparator.comparing(one -> mixed(one, "")));
    }

    /** The next replay for training: one not met yet, else the one met longest ago. */
    Optional<Reference> next() {
        return training.stream().min(Comparator.comparingLong(this::lastMet));
    }

    int trainingSize() {
        return training.size();
    }

    /** Unseen replays for a test, one with a failed critical action first; those kept back before those of the training. */
    List<Reference> test(int number, int ordinal) {
        var order = Comparator.comparing((Reference one) -> mixed(one, String.valueOf(ordinal)));
        var unseen = new ArrayList<Reference>();
        keptBack.stream().filter(this::unseen).sorted(order).forEach(unseen::add);
        training.stream().filter(this::unseen).sorted(order).forEach(unseen::add);
        unseen.stream().filter(Reference::hasFailure).findFirst().ifPresent(planted -> {
            unseen.remove(planted);
            unseen.addFirst(planted);
        });
        return unseen.stream().limit(number).sorted(order).toList();
    }

    /** Which time this would be that the rater meets the replay. */
    int round(Reference one) {
        return 1 + (int) met.stream().filter(rating -> isOf(rating, one)).count();
    }

    private boolean unseen(Reference one) {
        return !fresh.contains(one.replay().id());
    }

    private long lastMet(Reference one) {
        return met.stream()
                .filter(rating -> isOf(rating, one))
                .mapToLong(rating -> rating.begunAt().toEpochMilli())
                .max()
                .orElse(Long.MIN_VALUE);
    }

    private static boolean isOf(CalibrationRating rating, Reference one) {
        return rating.replayId().equals(one.replay().id());
    }

    /** An order that is the rater's own and looks like no order at all. */
    private String mixed(Reference one, String salt) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(digest.digest((rater + " " + one.replay().id() + " " + salt).getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
