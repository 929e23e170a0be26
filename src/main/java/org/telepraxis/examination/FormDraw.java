package org.telepraxis.examination;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/**
 * Draws the items of a form. From the same bank, exposures and seed always comes the same form. Of each competence first come anchors, which
 * the form before held too, then those items that were shown least; of many such draws the one is taken whose expected difficulty lies
 * nearest to that of the whole blueprint, so that forms are parallel.
 */
final class FormDraw {

    private static final int DRAWS = 60;

    private FormDraw() {}

    /** An item that can be drawn, and on how many papers it stood or will stand. */
    record Candidate(UUID id, String code, String competence, double difficulty, long shown) {}

    /**
     * How a form is drawn.
     *
     * @param mostShown on how many papers an item may stand
     * @param papers on how many the form will
     * @param anchorPercent of its items are to come from the form before
     * @param before the items of that form; none for the first
     */
    record Rules(int mostShown, int papers, int anchorPercent, Set<UUID> before) {

        Rules {
            before = Set.copyOf(before);
        }

        Rules(int mostShown, int papers) {
            this(mostShown, papers, 0, Set.of());
        }
    }

    /** @throws ExamRefused when a competence has too few items that may still be shown; all such are named */
    static List<UUID> draw(List<BlueprintLine> blueprint, List<Candidate> bank, Rules rules, long seed) {
        var byCompetence = new HashMap<String, List<Candidate>>();
        bank.stream()
                .filter(item -> item.shown() + rules.papers() <= rules.mostShown())
                .sorted(Comparator.comparing(Candidate::code).thenComparing(Candidate::id))
                .forEach(item -> byCompetence
                        .computeIfAbsent(item.competence(), _ -> new ArrayList<>())
                        .add(item));
        refuseShortage(blueprint, byCompetence, rules);
        double target = target(blueprint, byCompetence);
        var anchors = anchors(blueprint, rules);
        var random = new Random(seed);
        List<Candidate> nearest = List.of();
        double distance = Double.MAX_VALUE;
        for (int draw = 0; draw < DRAWS; draw++) {
            var form = once(blueprint, byCompetence, anchors, rules, random);
            double off = Math.abs(mean(form) - target);
            if (off < distance - 1e-12) {
                nearest = form;
                distance = off;
            }
        }
        return nearest.stream().map(Candidate::id).toList();
    }

    /** How many anchors each competence gets: in proportion, the largest remainders first. */
    private static Map<String, Integer> anchors(List<BlueprintLine> blueprint, Rules rules) {
        var anchors = new HashMap<String, Integer>();
        if (rules.before().isEmpty()) {
            return anchors;
        }
        int items = blueprint.stream().mapToInt(BlueprintLine::items).sum();
        int left = (int) Math.round(items * rules.anchorPercent() / 100.0);
        for (var line : blueprint) {
            int whole = line.items() * rules.anchorPercent() / 100;
            anchors.put(line.competence(), whole);
            left -= whole;
        }
        var byRemainder = blueprint.stream()
                .sorted(Comparator.comparingInt((BlueprintLine line) -> -(line.items() * rules.anchorPercent() % 100))
                        .thenComparing(BlueprintLine::competence))
                .toList();
        for (var line : byRemainder.subList(0, Math.clamp(left, 0, byRemainder.size()))) {
            anchors.merge(line.competence(), 1, Integer::sum);
        }
        return anchors;
    }

    private static List<Candidate> once(
            List<BlueprintLine> blueprint,
            Map<String, List<Candidate>> byCompetence,
            Map<String, Integer> anchors,
            Rules rules,
            Random random) {
        var form = new ArrayList<Candidate>();
        for (var line : blueprint) {
            var items = new ArrayList<>(byCompetence.getOrDefault(line.competence(), List.of()));
            Collections.shuffle(items, random);
            items.sort(Comparator.comparingLong(Candidate::shown));
            var chosen = new ArrayList<>(items.stream()
                    .filter(item -> rules.before().contains(item.id()))
                    .limit(anchors.getOrDefault(line.competence(), 0))
                    .toList());
            var taken = new HashSet<>(chosen);
            items.stream()
                    .filter(item -> !taken.contains(item))
                    .limit(line.items() - chosen.size())
                    .forEach(chosen::add);
            form.addAll(chosen);
        }
        Collections.shuffle(form, random);
        return form;
    }

    private static void refuseShortage(
            List<BlueprintLine> blueprint, Map<String, List<Candidate>> byCompetence, Rules rules) {
        var missing = blueprint.stream()
                .filter(line ->
                        byCompetence.getOrDefault(line.competence(), List.of()).size() < line.items())
                .map(line -> "%s has %d of %d"
                        .formatted(
                                line.competence(),
                                byCompetence
                                        .getOrDefault(line.competence(), List.of())
                                        .size(),
                                line.items()))
                .toList();
        if (!missing.isEmpty()) {
            throw new ExamRefused(
                    "The bank has too few items that may still be shown%s: %s. Add items, or let items be shown more often."
                            .formatted(
                                    rules.papers() > 1 ? " on %d more papers".formatted(rules.papers()) : "",
                                    String.join(", ", missing)));
        }
    }

    /** The mean difficulty that the blueprint would have if every item of a competence were drawn equally often. */
    private static double target(List<BlueprintLine> blueprint, Map<String, List<Candidate>> byCompetence) {
        double sum = 0;
        int items = 0;
        for (var line : blueprint) {
            sum += line.items() * mean(byCompetence.getOrDefault(line.competence(), List.of()));
            items += line.items();
        }
        return items == 0 ? 0 : sum / items;
    }

    private static double mean(List<Candidate> items) {
        return items.stream().mapToDouble(Candidate::difficulty).average().orElse(0);
    }
}
