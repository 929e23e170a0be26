package org.telepraxis.courseware;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How hard a text is to read, by the length of its sentences and words: Flesch's Reading Ease (R. Flesch, A new readability yardstick,
 * Journal of Applied Psychology 32, 1948), the grade of Kincaid and others (Derivation of new readability formulas, Research Branch
 * Report 8-75, 1975), and the share of words of more than six letters that Björnsson's LIX counts (Läsbarhet, 1968). The formulas
 * are for English.
 *
 * <p>No formula measures a level of the European framework. Lessons are meant for readers at B2, which is what plain English for adults
 * asks for: an ease of 60 or more (Flesch's "plain English") and a grade of 9 at most. {@link #hard()} draws the line there. A formula sees
 * no idioms, no grammar and no thought; whether a sentence is clear is for people to say.
 *
 * @param sentences headings and tables are not counted; a point of a list is a sentence at least
 * @param longestSentence its words
 */
public record Readability(int words, int sentences, int syllables, int longWords, int longestSentence) {

    /** Above this grade a lesson is too hard. */
    public static final double HIGHEST_GRADE = 9;

    /** Below this ease a lesson is too hard. */
    public static final double LOWEST_EASE = 60;

    /** Above this many words to a sentence, on average, a lesson is too hard. */
    public static final double WORDS_PER_SENTENCE = 18;

    /** A single sentence of more words is worth a second look. */
    public static final int LONGEST_SENTENCE = 40;

    private static final int LONG_WORD = 6;

    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:['’]\\p{L}+)*");
    private static final Pattern SENTENCE_END =
            Pattern.compile("[.!?…]+[\"”’')\\]*_]*(?=\\s+[\"“‘'(\\[*_]*[\\p{Lu}\\d]|\\s*$)");
    private static final Pattern LIST_POINT = Pattern.compile("^\\s*(?:[-*+]|\\d+[.)])\\s+");

    /** Measures plain text: paragraphs stand between empty lines. */
    public static Readability of(String text) {
        int words = 0;
        int sentences = 0;
        int syllables = 0;
        int longWords = 0;
        int longest = 0;
        for (var paragraph : text.split("\\n\\s*\\n")) {
            var found = WORD.matcher(paragraph)
                    .results()
                    .map(match -> match.group())
                    .toList();
            if (found.isEmpty()) {
                continue;
            }
            words += found.size();
            syllables += found.stream().mapToInt(Syllables::of).sum();
            longWords += (int)
                    found.stream().filter(word -> word.length() > LONG_WORD).count();
            for (var sentence : SENTENCE_END.split(paragraph.strip())) {
                int length = (int) WORD.matcher(sentence).results().count();
                sentences += length == 0 ? 0 : 1;
                longest = Math.max(longest, length);
            }
        }
        return new Readability(words, sentences, syllables, longWords, longest);
    }

    /** Measures what a lesson tells: its dilemma, explanation, examples, and beliefs with their evidence; not its exercises and sources. */
    public static Readability of(Lesson lesson) {
        return of(lesson.blocks().stream()
                .flatMap(block -> switch (block) {
                    case Block.Hook hook -> Stream.of(plain(hook.markdown()));
                    case Block.Text text -> Stream.of(plain(text.markdown()));
                    case Block.Example example -> Stream.of(plain(example.markdown()));
                    case Block.BeliefVsEvidence pair ->
                        Stream.of(pair.belief(), pair.evidence(), pair.limits(), pair.monday())
                                .map(Readability::plain);
                    default -> Stream.empty();
                })
                .reduce("", (some, more) -> some + "\n\n" + more));
    }

    public double wordsPerSentence() {
        return (double) words / Math.max(1, sentences);
    }

    public double syllablesPerWord() {
        return (double) syllables / Math.max(1, words);
    }

    /** Flesch Reading Ease: the higher, the easier. */
    public double ease() {
        return words == 0 ? 100 : 206.835 - 1.015 * wordsPerSentence() - 84.6 * syllablesPerWord();
    }

    /** Flesch-Kincaid grade: years at an American school. */
    public double grade() {
        return words == 0 ? 0 : 0.39 * wordsPerSentence() + 11.8 * syllablesPerWord() - 15.59;
    }

    /** The share of words of more than six letters, in percent. */
    public double longWordShare() {
        return 100.0 * longWords / Math.max(1, words);
    }

    public boolean hard() {
        return grade() > HIGHEST_GRADE || ease() < LOWEST_EASE || wordsPerSentence() > WORDS_PER_SENTENCE;
    }

    /** Markdown without its marks, headings, tables and codes; each point of a list is a paragraph. */
    private static String plain(String markdown) {
        List<String> lines = new ArrayList<>();
        for (var line : markdown.split("\\n", -1)) {
            var text = line.strip();
            if (text.startsWith("#") || text.startsWith("|") || text.startsWith("<!--")) {
                lines.add("");
                continue;
            }
            text = text.replaceFirst("^>\\s*", "");
            if (LIST_POINT.matcher(text).find()) {
                lines.add("");
                text = LIST_POINT.matcher(text).replaceFirst("");
            }
            lines.add(text);
        }
        return String.join("\n", lines)
                .replaceAll("!?\\[([^\\]]*)]\\([^)]*\\)", "$1")
                .replaceAll("\\{\\{\\w+}}", "the service")
                .replaceAll("[*_`]+", "");
    }
}
