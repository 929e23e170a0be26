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

    /**
     * Rank what matters in a case by one's own judgement, then compare it with one that is reasoned. There is no right order.
     *
     * @param situation the case, in Markdown
     * @param items in the order of the comparison
     * @param why what the comparison shows as a whole
     */
    record Rank(String prompt, String situation, String first, String last, List<Ranked> items, String why)
            implements Exercise {
        public Rank {
            items = List.copyOf(items);
        }
    }

    record Ranked(String id, String text, String why) {}

    /** Fill in a record of a decision, field by field, then compare it with one that a colleague wrote. */
    record FormRecord(String prompt, String situation, List<Field> fields, String why) implements Exercise {
        public FormRecord {
            fields = List.copyOf(fields);
        }
    }

    /**
     * A field of a record.
     *
     * @param options to choose from; empty for a field to write in
     * @param model what a colleague wrote
     */
    record Field(String id, String label, String hint, int rows, List<String> options, String model) {
        public Field {
            options = List.copyOf(options);
        }
    }

    /**
     * Appraise something against criteria, note why, conclude, and compare.
     *
     * @param subject what is known of it, in Markdown
     * @param ratings from best to worst
     * @param conclusions to choose from
     */
    record Appraise(
            String prompt,
            String subject,
            List<String> ratings,
            List<Criterion> criteria,
            List<String> conclusions,
            String conclusion,
            String why)
            implements Exercise {
        public Appraise {
            ratings = List.copyOf(ratings);
            criteria = List.copyOf(criteria);
            conclusions = List.copyOf(conclusions);
        }
    }

    /** @param model one of the ratings */
    record Criterion(String id, String text, String model, String why) {}

    /** Look at one's own picture, and go through a list that works without a camera too. */
    record Camera(String prompt, List<Point> points) implements Exercise {
        public Camera {
            points = List.copyOf(points);
        }
    }

    /**
     * Walk down a ladder rung by rung: see what fails, do something, say it in one's own words, and learn what the other person
     * heard. Nothing is timed.
     *
     * @param situation how it begins, in Markdown
     * @param who whom it happens to, such as Nadia
     * @param why what there is to take along
     */
    record Rehearse(String prompt, String situation, String who, List<Rung> rungs, String why) implements Exercise {
        public Rehearse {
            rungs = List.copyOf(rungs);
        }
    }

    /**
     * A rung of a ladder.
     *
     * @param within by when it is done in a real session; empty where nothing is said of it
     * @param fails what is seen and heard
     * @param moves what could be done
     * @param words what a colleague says here
     * @param listen what to look for in one's own words
     */
    record Rung(
            String id,
            String title,
            String within,
            String fails,
            List<LadderMove> moves,
            String words,
            List<String> listen) {
        public Rung {
            moves = List.copyOf(moves);
            listen = List.copyOf(listen);
        }
    }

    /** @param hears what the other person sees and hears of it */
    record LadderMove(String text, boolean good, String hears, String feedback) {}
}
