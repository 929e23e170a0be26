package org.telepraxis.certification;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.telepraxis.certification.pdf.Language;

/** Says what rules ask and find in the language of a letter, and remembers what had to stay English. */
final class LetterPhrases {

    private static final Map<Pattern, String> PORTUGUESE = new LinkedHashMap<>();

    static {
        say(
                "None missed or violated and unrepaired in a crisis scenario",
                "Nenhuma em falta nem violada e por reparar num cenário de crise");
        say(
                "None missed or violated and unrepaired in a crisis scenario or a role-play",
                "Nenhuma em falta nem violada e por reparar num cenário de crise ou numa dramatização");
        say("At most (\\d+) in each scenario", "No máximo $1 em cada cenário");
        say("At most (\\d+) in each scenario, none on (.+)", "No máximo $1 em cada cenário, nenhuma em $2");
        say(
                "An agreed level 1 on any other competence goes to a panel",
                "Um nível 1 comum em qualquer outra competência vai a um painel");
        say("At least (\\d+) % of the rated criteria", "Pelo menos $1 % dos critérios avaliados");
        say(
                "At least (\\d+) % of its rated criteria at level 3 or 4",
                "Pelo menos $1 % dos seus critérios avaliados no nível 3 ou 4");
        say("Practice check passed in ([A-Z0-9]+)", "Teste de prática passado em $1");
        say("Practice check passed in ([A-Z0-9]+) and ([A-Z0-9]+)", "Teste de prática passado em $1 e $2");
        say("(S\\d+) by (\\d+) raters", "$1 por $2 avaliadores");
        say("(\\d+), each by two observers", "$1, cada uma por dois observadores");
        say("In ((?:[A-Z]+(?:-\\d+)?(?:, )?)+)", "Em $1");
        say("(\\w+) missed in ([^,]+)", "$1 em falta em $2");
        say("(\\w+) violated in ([^,]+)", "$1 violada em $2");
        say("(\\d+) of (\\d+)", "$1 de $2");
        say("No rated session yet", "Ainda sem sessão avaliada");
    }

    private final Language language;
    private final Set<String> english = new HashSet<>();

    LetterPhrases(Language language) {
        this.language = language;
    }

    String of(String phrase) {
        if (language == Language.ENGLISH || phrase.isBlank()) {
            return phrase;
        }
        var known = Portuguese.of(phrase).or(() -> portuguese(phrase));
        if (known.isEmpty()) {
            english.add(phrase);
        }
        return known.orElse(phrase);
    }

    /** What stayed English. */
    Set<String> english() {
        return Set.copyOf(english);
    }

    private static Optional<String> portuguese(String phrase) {
        return PORTUGUESE.entrySet().stream()
                .filter(entry -> entry.getKey().matcher(phrase).matches())
                .map(entry -> entry.getKey().matcher(phrase).replaceFirst(entry.getValue()))
                .findFirst();
    }

    private static void say(String english, String portuguese) {
        PORTUGUESE.put(Pattern.compile(english), portuguese);
    }
}
