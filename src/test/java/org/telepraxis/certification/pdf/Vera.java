package org.telepraxis.certification.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** veraPDF's opinion of a document. */
final class Vera {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Vera() {}

    /** Every rule of the standards that the document breaks; the document is read once for all of them. */
    static List<String> failures(byte[] document, PDFAFlavour... flavours) {
        var asked = List.of(flavours);
        try (var parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(document), asked.getFirst());
                var validator = Foundries.defaultInstance().createValidator(asked)) {
            var results = validator.validateAll(parser);
            assertThat(results).hasSameSizeAs(asked).allMatch(result -> result.getTotalAssertions() > 1_000);
            return results.stream()
                    .flatMap(result -> result.getTestAssertions().stream())
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getSpecification() + " "
                            + assertion.getRuleId().getClause() + ": " + assertion.getMessage())
                    .toList();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** How much was looked at, and how much of it was wrong. */
    static String summary(byte[] document, PDFAFlavour flavour) {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(document), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            var result = validator.validate(parser);
            return "%s, %d assertions, %d failures"
                    .formatted(
                            result.isCompliant() ? "compliant" : "not compliant",
                            result.getTotalAssertions(),
                            result.getTestAssertions().stream()
                                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                                    .count());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
