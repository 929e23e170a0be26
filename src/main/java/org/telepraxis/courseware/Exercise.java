package org.telepraxis.courseware;

import java.util.List;

/** What a learner does in a {@code try-it} block. */
public sealed interface Exercise {

    String prompt();

    /** Put cards into categories. */
    record Sort(String prompt, List<Category> categories, List<Card> cards) implements Exercise {
        public Sort {
            categories = List.copyOf(categories);
            cards = List.copyOf(cards);
        }
    }

    record Category(String id, String label) {}

    record Card(String text, String category, String why) {}

    /** Put steps, given here in their right order, into order. */
    record Order(String prompt, List<String> steps, String why) implements Exercise {
        public Order {
            steps = List.copyOf(steps);
        }
    }

    /** Write in one's own words, check oneself, then compare with a model. */
    record Draft(String prompt, int rows, List<String> selfCheck, String model) implements Exercise {
        public Draft {
            selfCheck = List.copyOf(selfCheck);
        }
    }

    /** Decide what to do in a few short situations, with feedback at once. */
    record Decide(String prompt, List<Round> rounds) implements Exercise {
        public Decide {
            rounds = List.copyOf(rounds);
        }
    }

    record Round(String situation, List<Choice> options) {
        public Round {
            options = List.copyOf(options);
        }
    }

    record Choice(String text, boolean good, String feedback) {}

    /** Tick what one already does. */
    record SelfCheck(String prompt, List<Point> points) implements Exercise {
        public SelfCheck {
            points = List.copyOf(points);
        }
    }

    record Point(String text, String why) {}
}
