package org.telepraxis.certification.rules;

import java.util.List;

/**
 * What one rule asked and what it found.
 *
 * @param lines the evidence piece by piece, where the verdict's few words do not say it all
 */
public record Finding(String rule, String demand, Verdict verdict, List<String> lines) {

    public Finding {
        lines = List.copyOf(lines);
    }
}
