package org.telepraxis.scenario;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.telepraxis.scenario.Play.Offer;

/**
 * How a robot that follows a rule goes about a session: which of the lines on the screen it takes, how many in each beat before
 * it goes on, and whether it first uses every tool in reach. The same rule is played in each of these manners, since people who
 * go by a rule differ in them too.
 *
 * @param lines how many lines it takes in a beat if it may go on; one that may not takes more
 */
record Habit(Learner learner, Taste taste, int lines, boolean tools) {

    private static final int ALL = Integer.MAX_VALUE;

    /** Which of the things on offer comes first. */
    enum Taste {
        LONGEST,
        POLITEST,
        SECOND,
        TOP_DOWN,
        BOTTOM_UP
    }

    /** Every manner in which a rule is followed. */
    static List<Habit> of(Learner learner) {
        return switch (learner) {
            case LONGEST -> manners(learner, Taste.LONGEST);
            case POLITEST -> manners(learner, Taste.POLITEST);
            case SECOND -> manners(learner, Taste.SECOND);
            case GREEDY ->
                Stream.of(Taste.values())
                        .flatMap(taste ->
                                Stream.of(new Habit(learner, taste, ALL, true), new Habit(learner, taste, ALL, false)))
                        .toList();
            default -> List.of();
        };
    }

    /** The manner, for an author. */
    String words() {
        return (lines == ALL ? "all lines" : lines == 1 ? "one line a beat" : lines + " lines a beat")
                + switch (taste) {
                    case LONGEST -> ", longest first";
                    case POLITEST -> ", politest first";
                    case SECOND -> ", second first";
                    case TOP_DOWN -> ", from the top";
                    case BOTTOM_UP -> ", from the bottom";
                }
                + (tools ? ", every tool" : "");
    }

    private static List<Habit> manners(Learner learner, Taste taste) {
        return IntStream.of(1, 2, 3)
                .boxed()
                .flatMap(lines ->
                        Stream.of(new Habit(learner, taste, lines, false), new Habit(learner, taste, lines, true)))
                .toList();
    }

    /** One session in this manner. */
    final class Course {

        private final Set<String> used = new HashSet<>();
        private int turn = -1;
        private int picked;

        /** The next move; null if there is none. */
        @Nullable
        Offer next(Play play) {
            if (turn != play.session.turns) {
                turn = play.session.turns;
                picked = 0;
                used.clear();
            }
            var offer = choose(play.asShown());
            if (offer != null) {
                used.add(offer.id());
                picked += offer.move() instanceof Move.Choose ? 1 : 0;
            }
            return offer;
        }

        private @Nullable Offer choose(List<Offer> all) {
            var words = all.stream()
                    .filter(offer -> offer.move() instanceof Move.Write)
                    .findFirst();
            if (words.isPresent()) {
                return words.get();
            }
            var desk = all.stream().filter(Offer::isTool).toList();
            var fresh =
                    desk.stream().filter(offer -> !used.contains(offer.id())).toList();
            if (tools && !fresh.isEmpty()) {
                return taste(fresh);
            }
            var says = all.stream()
                    .filter(offer -> offer.move() instanceof Move.Choose)
                    .toList();
            var unsaid =
                    says.stream().filter(offer -> !used.contains(offer.id())).toList();
            var on = all.stream().filter(Offer::isWayOn).findFirst();
            if (on.isPresent() && (unsaid.isEmpty() || picked >= lines)) {
                return on.get();
            }
            return Stream.of(unsaid, says, fresh, desk)
                    .filter(some -> !some.isEmpty())
                    .findFirst()
                    .map(this::taste)
                    .orElse(null);
        }

        private Offer taste(List<Offer> offers) {
            return switch (taste) {
                case LONGEST ->
                    most(offers, Comparator.comparingInt(offer -> offer.text().length()));
                case POLITEST -> most(offers, Comparator.comparingInt(offer -> Manners.phrases(offer.text())));
                case SECOND -> offers.get(Math.min(1, offers.size() - 1));
                case TOP_DOWN -> offers.getFirst();
                case BOTTOM_UP -> offers.getLast();
            };
        }

        private static Offer most(List<Offer> offers, Comparator<Offer> much) {
            return offers.stream().max(much).orElseThrow();
        }
    }
}
