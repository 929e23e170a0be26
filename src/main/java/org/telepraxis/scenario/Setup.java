package org.telepraxis.scenario;

import java.util.Map;

/**
 * Everything a playthrough starts from, to be stored with it: without the same setup the same moves may not give the same
 * transcript.
 *
 * @param tokens country facts by token name
 * @param carried what earlier sessions hand on: start values of variables, as text, see {@link CarryOver}; counts in practice only
 */
public record Setup(String form, Mode mode, Map<String, String> tokens, Map<String, String> carried) {

    public Setup {
        tokens = Map.copyOf(tokens);
        carried = Map.copyOf(carried);
    }

    public Setup(String form, Mode mode, Map<String, String> tokens) {
        this(form, mode, tokens, Map.of());
    }
}
