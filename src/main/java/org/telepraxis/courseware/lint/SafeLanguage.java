package org.telepraxis.courseware.lint;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.telepraxis.courseware.Problems;

/**
 * Words that blame, glorify or instruct have no place in content about suicide and mental health. A lesson that teaches
 * which words to avoid says so in a comment: {@code <!-- lint-allow: safe-language, reason -->}.
 */
final class SafeLanguage implements Rule {

    static final String NAME = "safe-language";

    private record Phrase(Pattern pattern, String instead) {
        Phrase(String pattern, String instead) {
            this(Pattern.compile("(?iu)(?<![\\p{L}])(?:" + pattern + ")(?![\\p{L}])"), instead);
        }
    }

    private static final String DIED = "say 'died by suicide' or 'ended his or her life'";
    private static final String SURVIVED = "say 'a suicide attempt' or 'survived an attempt'";
    private static final String UNSPECIFIC = "keep methods, places, quantities and notes out of scripts";
    private static final String PEOPLE = "name the person first, such as 'a person with psychosis'";

    private static final Map<String, List<Phrase>> BANNED = Map.of(
            "en",
            List.of(
                    new Phrase("commit(?:s|ted|ting)? suicide", DIED),
                    new Phrase("(?:successful|completed?|completing) suicides?", DIED),
                    new Phrase("suicide victims?", DIED),
                    new Phrase(
                            "(?:failed|unsuccessful|successful|botched) (?:suicide )?attempts?(?: at suicide)?",
                            SURVIVED),
                    new Phrase("(?:just |only )?(?:a )?cry for (?:attention|help)", "say what the person said or did"),
                    new Phrase("attention[- ]seek(?:ing|er|ers)", "say what the person said or did"),
                    new Phrase(
                            "suicide (?:epidemic|hot ?spot|pact)",
                            "say numbers or places only with a source and a need"),
                    new Phrase("suicide notes?", UNSPECIFIC),
                    new Phrase(
                            "(?:hang(?:s|ed|ing)?|shoots?|shot|drown(?:s|ed)?) (?:him|her|them|your|my)(?:self|selves)",
                            UNSPECIFIC),
                    new Phrase(
                            "(?:slit|slits|slitting|cut|cuts|cutting) (?:his|her|their|your|my) wrists?", UNSPECIFIC),
                    new Phrase(
                            "the mentally ill|schizophrenics|psychotics|borderlines|junkies|lunatics?|psychos?",
                            PEOPLE)),
            "pt",
            List.of(
                    new Phrase("comet(?:eu|er|em|e|ido) suicídio", "diga 'morreu por suicídio'"),
                    new Phrase(
                            "suicídio (?:consumado|bem[- ]sucedido|falhado)|tentativa (?:falhada|frustrada)",
                            "diga 'morreu por suicídio' ou 'tentativa de suicídio'")),
            "es",
            List.of(
                    new Phrase("comet(?:ió|er|en|e|ido) (?:un )?suicidio", "diga 'murió por suicidio'"),
                    new Phrase("suicidio (?:exitoso|consumado|frustrado)", "diga 'murió por suicidio'")),
            "fr",
            List.of(
                    new Phrase("comm(?:is|ettre|et) (?:un )?suicide", "dites 'mort par suicide'"),
                    new Phrase("suicide (?:réussi|raté|manqué)", "dites 'mort par suicide' ou 'tentative de suicide'")),
            "de",
            List.of(
                    new Phrase("Selbstmord\\p{L}*", "sagen Sie 'Suizid'"),
                    new Phrase(
                            "(?:erfolgreicher?|missglückter?|gescheiterter?) Suizid(?:versuch)?",
                            "sagen Sie 'Suizid' oder 'Suizidversuch'"),
                    new Phrase("Suizid (?:begangen|begehen|beging)", "sagen Sie 'durch Suizid gestorben'")));

    @Override
    public void check(Content content, Problems problems) {
        for (var text : content.texts()) {
            for (var phrase : BANNED.getOrDefault(text.language(), List.of())) {
                for (var found : text.find(phrase.pattern())) {
                    if (!text.allows(found.place(), NAME)) {
                        problems.error(found.place(), "'" + found.text() + "' is not safe language", phrase.instead());
                    }
                }
            }
        }
    }
}
