package org.telepraxis.courseware.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.telepraxis.courseware.SmallCourse;

class VocabularyTests {

    private final SmallCourse files = new SmallCourse();

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"de", "en", "es", "fr", "pt"})
    void hasWordsToAvoidInEachLanguage(String language) {
        assertThat(Vocabulary.of(language)).hasValueSatisfying(words -> {
            assertThat(words.avoid()).isNotEmpty();
            assertThat(words.numberWords()).isPresent();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pt | Ela cometeu suicídio em março. | cometeu suicídio",
                "pt | Depois de uma tentativa falhada | tentativa falhada",
                "pt | É só para chamar a atenção. | para chamar a atenção",
                "pt | Deixou uma carta de despedida. | carta de despedida",
                "pt | os esquizofrénicos | os esquizofrénicos",
                "en | after a failed attempt | failed attempt",
                "en | She left a suicide note. | suicide note",
                "de | Sie beging Selbstmord. | Selbstmord",
                "fr | un suicide réussi | suicide réussi",
                "es | cometió suicidio | cometió suicidio",
            })
    void findsUnsafeWordsInEachLanguage(String language, String text, String words) {
        files.with("c3-contract/items." + language + ".yaml", "a: \"" + text + "\"\n");

        assertThat(files.findings(folder))
                .anyMatch(finding -> finding.contains("is not safe language")
                        && found(finding).endsWith(words));
    }

    private static String found(String finding) {
        return finding.substring(finding.indexOf('\'') + 1, finding.indexOf("' is not"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pt | Ligue já para o 112.",
                "pt | Marque o 144",
                "de | Notruf 112",
                "fr | Appelez le 112",
                "es | Llame al 112"
            })
    void findsEmergencyNumbersBehindTheVerbsOfALanguage(String language, String text) {
        files.with("c3-contract/items." + language + ".yaml", "a: " + text + "\n");

        assertThat(files.findings(folder))
                .anyMatch(finding -> finding.contains("names the emergency number of one country"));
    }

    @Test
    void findsMedicinesByTheNameOfTheLanguageAndByTheirEnglishOne() {
        files.replacing("c3-contract/course.yaml", "license:", "crisis: true\ncontent_notes: [tablets]\nlicense:")
                .with("c3-contract/items.pt.yaml", "a: Tomou ibuprofeno e depois diazepam.\n");

        assertThat(files.findings(folder))
                .anyMatch(finding -> finding.contains("'ibuprofeno' names a medicine"))
                .anyMatch(finding -> finding.contains("'diazepam' names a medicine"));
    }

    @Test
    void saysSoWhereNobodyHasWrittenAListYet() {
        files.with("c3-contract/items.it.yaml", "a: Ciao\n");

        assertThat(files.findings(folder))
                .containsExactly("c3-contract/items.it.yaml:1: warning: there is no list of words to avoid in 'it' "
                        + "(without one nobody but people can see unsafe words in Italian)");
    }
}
