package org.telepraxis.courseware.lint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.telepraxis.courseware.Problems;
import org.telepraxis.courseware.YamlNode;

/**
 * The words to avoid in one language. They are data, one file to a language beside this class: a language is added by adding its file.
 *
 * @param avoid words that blame, glorify or instruct
 * @param anyToAvoid finds a place where one of those words stands, so that most texts are looked through only once
 * @param medicines names of medicines, for crisis content
 * @param numberWords words after which two or three figures are an emergency number; null where none are given
 */
record Vocabulary(List<Phrase> avoid, Pattern anyToAvoid, List<Phrase> medicines, Optional<Pattern> numberWords) {

    private static final Map<String, Optional<Vocabulary>> READ = new ConcurrentHashMap<>();

    Vocabulary {
        avoid = List.copyOf(avoid);
        medicines = List.copyOf(medicines);
    }

    /** Words as a pattern, found only as whole words, and what to say instead. */
    record Phrase(Pattern pattern, String instead) {

        private static Phrase of(String words, String instead) {
            return new Phrase(wholeWords(words), instead);
        }
    }

    private static Pattern wholeWords(String words) {
        return Pattern.compile("(?iu)(?<!\\p{L})(?:" + words + ")(?!\\p{L})");
    }

    /** Empty if nobody has written down what to avoid in this language. */
    static Optional<Vocabulary> of(String language) {
        return READ.computeIfAbsent(language, Vocabulary::read);
    }

    private static Optional<Vocabulary> read(String language) {
        var file = "language/" + language + ".yaml";
        try (var in = Vocabulary.class.getResourceAsStream(file)) {
            if (in == null) {
                return Optional.empty();
            }
            var problems = new Problems();
            var root = YamlNode.read(Path.of(file), new String(in.readAllBytes(), StandardCharsets.UTF_8), problems);
            var avoid = root.requireItems("avoid");
            var vocabulary = new Vocabulary(
                    avoid.stream()
                            .flatMap(group -> {
                                var instead = group.text("instead");
                                return group.texts("words").stream().map(words -> Phrase.of(words, instead));
                            })
                            .toList(),
                    wholeWords(avoid.stream()
                            .flatMap(group -> group.texts("words").stream())
                            .map("(?:%s)"::formatted)
                            .collect(Collectors.joining("|"))),
                    root.texts("medicines").stream()
                            .map(name -> Phrase.of(name, root.text("instead_of_medicine")))
                            .toList(),
                    root.texts("number_words").stream()
                            .reduce((some, more) -> some + "|" + more)
                            .map(words -> Pattern.compile(EMERGENCY.formatted(words))));
            if (!problems.list().isEmpty()) {
                throw new IllegalStateException(problems.list().toString());
            }
            return Optional.of(vocabulary);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final String EMERGENCY = "(?iu:(?<!\\p{L})(?:%s)(?!\\p{L}))[^.\\d\\n]{0,24}"
            + "(?<![\\w.:-])(?:1[01]\\d|14[0-9]|19[0-3]|999)(?![\\w%%:]|[.-]\\w)"
            + "(?! (?i:s|min\\w*|seconds|words|people|clients|of|times|palavras|pessoas|segundos)\\b)";
}
