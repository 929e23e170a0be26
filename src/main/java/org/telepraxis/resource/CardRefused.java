package org.telepraxis.resource;

import java.util.Map;
import java.util.stream.Collectors;

/** A card could not be kept; the message says why, to the officer, and so does each fact that has to be mended. */
public class CardRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Map<Fact, String> problems;

    CardRefused(String message) {
        super(message);
        this.problems = Map.of();
    }

    CardRefused(Map<Fact, String> problems) {
        super(problems.entrySet().stream()
                .map(problem -> problem.getKey().label() + ": " + problem.getValue())
                .collect(Collectors.joining(" ")));
        this.problems = problems;
    }

    public Map<Fact, String> problems() {
        return problems;
    }
}
