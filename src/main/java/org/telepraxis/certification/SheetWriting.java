package org.telepraxis.certification;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.telepraxis.association.AssociationId;
import org.telepraxis.certification.pdf.CertificateSheet;
import org.telepraxis.certification.pdf.Language;
import org.telepraxis.certification.pdf.LetterSheet;
import org.telepraxis.identity.PersonId;

/** Writes what a certificate says, in the language that its holder or the association chose. */
@Component
class SheetWriting {

    private final StoredDesigns designs;
    private final ChosenLanguages languages;
    private final String publicUrl;

    SheetWriting(
            StoredDesigns designs,
            ChosenLanguages languages,
            @Value("${telepraxis.public-url:http://localhost:8080}") String publicUrl) {
        this.designs = designs;
        this.languages = languages;
        this.publicUrl = publicUrl.replaceFirst("/+$", "");
    }

    CertificateSheet of(Grant grant, CertificateNumber number) {
        var design = design(grant.association().id());
        return of(grant, number, design, language(grant.holder().id(), design));
    }

    /** A letter to somebody who was not certified. */
    LetterSheet of(DecisionLetter letter, UUID candidacy, PersonId reader, AssociationId association) {
        var design = design(association);
        var language = language(reader, design);
        var phrases = new LetterPhrases(language);
        var missing = letter.missing().stream()
                .map(one -> new LetterSheet.Missing(
                        phrases.of(one.rule()), phrases.of(one.demand()), phrases.of(one.found())))
                .toList();
        return new LetterSheet(
                letter.association(),
                letter.scheme(),
                letter.name(),
                letter.decidedOn(),
                missing,
                letter.critical(),
                letter.nextOn(),
                letter.appealUntil(),
                publicUrl + "/certification/decision/" + candidacy,
                language,
                phrases.english(),
                design.look());
    }

    private Design design(AssociationId association) {
        return designs.findById(association.value()).map(StoredDesign::design).orElse(Design.PLAIN);
    }

    private Language language(PersonId reader, Design design) {
        return languages.findById(reader.value()).map(ChosenLanguage::language).orElse(design.language());
    }

    CertificateSheet of(Grant grant, CertificateNumber number, Design design, Language language) {
        var scheme = grant.scheme().scheme();
        var translation = new Translation(language);
        var title = translation.of(scheme.title());
        var own = design.wording(language).statement();
        var wording = own.isBlank() ? translation.of(withoutLicence(scheme.wording())) : own;
        var statement = filled(wording, title, grant, translation.writtenIn(wording));
        if (translation.english.contains(wording)) {
            translation.english.add(statement);
        }
        var officer = design.wording(language).officer();
        return new CertificateSheet(
                number.value(),
                grant.association().name(),
                title,
                scheme.version(),
                translation.of(scheme.standing()),
                grant.holder().name(),
                statement,
                grant.issuedOn(),
                grant.expiresOn(),
                grant.shown().stream()
                        .map(shown -> new CertificateSheet.Shown(
                                translation.of(shown.title()),
                                shown.competences().stream()
                                        .map(translation::of)
                                        .toList()))
                        .toList(),
                grant.officer().name(),
                publicUrl + "/verify/" + number,
                language,
                translation.english,
                officer.isBlank() ? language.officer() : officer,
                design.look());
    }

    /** The scheme's own words in English, as the credential has them, whatever the language of the sheet. */
    static String statement(Grant grant) {
        var scheme = grant.scheme().scheme();
        return filled(withoutLicence(scheme.wording()), scheme.title(), grant, Language.ENGLISH);
    }

    private static String filled(String wording, String title, Grant grant, Language language) {
        return wording.replace("{{scheme}}", title)
                .replace("{{version}}", grant.scheme().scheme().version())
                .replace("{{date}}", language.day(grant.issuedOn()))
                .strip();
    }

    /** That it is no licence stands on the sheet already, in its own place. */
    private static String withoutLicence(String wording) {
        return wording.replace(Language.ENGLISH.noLicence(), "").strip();
    }

    /** Translates phrase by phrase and remembers what had to stay English. */
    private static final class Translation {

        private final Language language;
        private final Set<String> english = new HashSet<>();

        Translation(Language language) {
            this.language = language;
        }

        String of(String phrase) {
            if (language == Language.ENGLISH || phrase.isBlank()) {
                return phrase;
            }
            Optional<String> known = Portuguese.of(phrase);
            if (known.isEmpty()) {
                english.add(phrase);
            }
            return known.orElse(phrase);
        }

        Language writtenIn(String phrase) {
            return english.contains(phrase) ? Language.ENGLISH : language;
        }
    }
}
