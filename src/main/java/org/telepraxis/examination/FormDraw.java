package org.telepraxis.examination;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/**
 * Draws the items of a form. From the same bank, exposures and seed always comes the same form. Of each competence those items come
 * first that were shown least; of many such draws the one is taken whose expected difficulty lies nearest to that of the whole blueprint,
 * so that forms are parallel.
 */
final class FormDraw {

    private static final int DRAWS = 60;

    private FormDraw() {}

    /** An item that can be drawn, and on how many papers it stood. */
    record Candidate(UUID id, String code, String competence, double difficulty, long shown) {}

    /** @throws ExamRefused when a competence has too few items that may still be shown; all such are named */
    static List<UUID> draw(List<BlueprintLine> blueprint, List<Candidate> bank, int mostShown, long seed) {
        var byCompetence = new HashMap<String, List<Candidate>>();
        bank.stream()
                .filter(item -> item.shown() < mostShown)
                .sorted(Comparator.comparing(Candidate::code).thenComparing(Candidate::id))
                .forEach(item -> byCompetence
                        .computeIfAbsent(item.competence(), _ -> new ArrayList<>())
                        .add(item));
        refuseShortage(blueprint, byCompetence);
        double target = target(blueprint, byCompetence);
        var random = new Random(seed);
        List<Candidate> nearest = List.of();
        double distance = Double.MAX_VALUE;
        for (int draw = 0; draw < DRAWS; draw++) {
            var form = once(blueprint, byCompetence, random);
            double off = Math.abs(mean(form) - target);
            if (off < distance - 1e-12) {
                nearest = form;
                distance = off;
            }
        }
        return nearest.stream().map(Candidate::id).toList();
    }

    private static List<Candidate> once(
            List<BlueprintLine> blueprint, Map<String, List<Candidate>> byCompetence, Random random) {
        var form = new ArrayList<Candidate>();
        for (var line : blueprint) {
            var items = new ArrayList<>(byCompetence.getOrDefault(line.competence(), List.of()));
            Collections.shuffle(items, random);
            items.sort(Comparator.comparingLong(Candidate::shown));
            form.addAll(items.subList(0, line.items()));
        }
        Collections.shuffle(form, random);
        return form;
    }

    private static void refuseShortage(List<BlueprintLine> blueprint, Map<String, List<Candidate>> byCompetence) {
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
            throw new ExamRefused("The bank has too few items that may still be shown: " + String.join(", ", missing)
                    + ". Add items, or let items be shown more often.");
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
