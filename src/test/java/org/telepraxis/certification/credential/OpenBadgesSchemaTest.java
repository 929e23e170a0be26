package org.telepraxis.certification.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The credential has the shape that Open Badges 3.0 asks for. */
class OpenBadgesSchemaTest {

    private static final String CREDENTIAL = new String(
            CredentialSigning.credential(
                    SampleClaims.of("Ida Őry"), SampleClaims.key(), Instant.parse("2026-11-22T10:00:00Z")),
            StandardCharsets.UTF_8);

    @Test
    void hasTheShapeThatTheStandardAsksFor() throws IOException {
        var schema = Files.readString(Path.of("src/test/resources/open-badges-part.schema.json"));

        assertThat(errors(schema, SpecificationVersion.DRAFT_2020_12, CREDENTIAL))
                .isEmpty();
        assertThat(errors(schema, SpecificationVersion.DRAFT_2020_12, CREDENTIAL.replaceFirst("\"criteria\"", "\"x\"")))
                .isNotEmpty();
        assertThat(errors(
                        schema,
                        SpecificationVersion.DRAFT_2020_12,
                        CREDENTIAL.replaceFirst("\"credentialStatus\":(\\{[^}]*})", "\"credentialStatus\":[$1]")))
                .isNotEmpty();
    }

    /** The schema's licence does not let it lie here; whoever has it names it: OPEN_BADGES_SCHEMA=/…/ob_v3p0_achievementcredential_schema.json. */
    @Test
    void passesTheSchemaOf1EdTech() throws IOException {
        var place = System.getenv("OPEN_BADGES_SCHEMA");
        assumeTrue(place != null, "1EdTech's schema is not part of this project; OPEN_BADGES_SCHEMA may name it");
        var schema = Files.readString(Path.of(place)).replace("draft/2019-09/schema#", "draft/2019-09/schema");

        assertThat(errors(schema, SpecificationVersion.DRAFT_2019_09, CREDENTIAL))
                .isEmpty();
        assertThat(errors(schema, SpecificationVersion.DRAFT_2019_09, CREDENTIAL.replaceFirst("\"criteria\"", "\"x\"")))
                .isNotEmpty();
    }

    private static java.util.List<com.networknt.schema.Error> errors(
            String schema, SpecificationVersion version, String credential) {
        return SchemaRegistry.withDefaultDialect(version)
                .getSchema(schema, InputFormat.JSON)
                .validate(credential, InputFormat.JSON);
    }
}
