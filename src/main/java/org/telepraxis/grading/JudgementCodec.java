package org.telepraxis.grading;

import java.util.Arrays;
import tools.jackson.databind.json.JsonMapper;

/** Writes judgements as text, {@code MarkGiven {"competence":"CRI-3",…}}, and reads them back. */
final class JudgementCodec {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private JudgementCodec() {}

    static String encode(Judgement judgement) {
        return judgement.getClass().getSimpleName() + " " + JSON.writeValueAsString(judgement);
    }

    static Judgement decode(String text) {
        int space = text.indexOf(' ');
        var name = text.substring(0, space);
        var type = Arrays.stream(Judgement.class.getPermittedSubclasses())
                .filter(known -> known.getSimpleName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no judgement '" + name + "'."));
        return (Judgement) JSON.readValue(text.substring(space + 1), type);
    }
}
