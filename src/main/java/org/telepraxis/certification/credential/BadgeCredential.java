package org.telepraxis.certification.credential;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

/** Lays claims out as an Open Badges 3.0 credential, which is a Verifiable Credential 2.0 (1EdTech Open Badges 3.0, section 4). */
final class BadgeCredential {

    private static final String FRAMEWORK = "Competences for remote mental-health practice";

    private BadgeCredential() {}

    static JsonObject of(Claims claims) {
        var issuer = claims.issuer();
        var credential = Documents.JSON
                .createObjectBuilder()
                .add("@context", contexts())
                .add("id", "urn:uuid:" + claims.credential())
                .add("type", types("VerifiableCredential", "OpenBadgeCredential"))
                .add("name", claims.title())
                .add(
                        "issuer",
                        Documents.JSON
                                .createObjectBuilder()
                                .add("id", issuer.did())
                                .add("type", types("Profile"))
                                .add("name", issuer.name())
                                .add("url", issuer.url()))
                .add("validFrom", claims.issuedOn() + "T00:00:00Z")
                .add("validUntil", claims.expiresOn() + "T23:59:59Z")
                .add("credentialSubject", subject(claims))
                .add("credentialStatus", status(issuer, claims.statusIndex()));
        if (!claims.evidence().isEmpty()) {
            var evidence = Documents.JSON.createArrayBuilder();
            claims.evidence()
                    .forEach(each -> evidence.add(Documents.JSON
                            .createObjectBuilder()
                            .add("type", types("Evidence"))
                            .add("name", each.name())
                            .add("genre", each.kind())
                            .add("description", "Content version " + each.contentVersion())));
            credential.add("evidence", evidence);
        }
        return credential.build();
    }

    private static JsonArrayBuilder contexts() {
        return Documents.JSON.createArrayBuilder().add(Contexts.CREDENTIALS).add(Contexts.OPEN_BADGES);
    }

    private static JsonObjectBuilder subject(Claims claims) {
        var results = Documents.JSON.createArrayBuilder();
        claims.shown()
                .forEach(shown -> results.add(Documents.JSON
                        .createObjectBuilder()
                        .add("type", types("Result"))
                        .add("resultDescription", description(claims, shown))
                        .add("value", "shown")));
        var subject = Documents.JSON
                .createObjectBuilder()
                .add("id", "urn:uuid:" + claims.subject())
                .add("type", types("AchievementSubject"))
                .add(
                        "identifier",
                        Documents.JSON
                                .createArrayBuilder()
                                .add(identity("name", claims.holder()))
                                .add(identity("identifier", claims.number())))
                .add("achievement", achievement(claims));
        return claims.shown().isEmpty() ? subject : subject.add("result", results);
    }

    private static JsonObjectBuilder identity(String type, String value) {
        return Documents.JSON
                .createObjectBuilder()
                .add("type", "IdentityObject")
                .add("hashed", false)
                .add("identityHash", value)
                .add("identityType", type);
    }

    private static JsonObjectBuilder achievement(Claims claims) {
        var scheme = claims.issuer().base() + "/schemes/" + claims.scheme();
        var achievement = Documents.JSON
                .createObjectBuilder()
                .add("id", scheme)
                .add("type", types("Achievement"))
                .add("achievementType", "Certification")
                .add("name", claims.title())
                .add("version", claims.version())
                .add("description", claims.standing().isBlank() ? claims.title() : claims.standing())
                .add(
                        "criteria",
                        Documents.JSON.createObjectBuilder().add("id", scheme).add("narrative", claims.statement()));
        if (claims.shown().isEmpty()) {
            return achievement;
        }
        var alignments = Documents.JSON.createArrayBuilder();
        var descriptions = Documents.JSON.createArrayBuilder();
        for (var shown : claims.shown()) {
            shown.competences().forEach(competence -> alignments.add(alignment(claims, competence)));
            descriptions.add(Documents.JSON
                    .createObjectBuilder()
                    .add("id", description(claims, shown))
                    .add("type", types("ResultDescription"))
                    .add("name", shown.domain())
                    .add("resultType", "Result"));
        }
        return achievement.add("alignment", alignments).add("resultDescription", descriptions);
    }

    private static JsonObjectBuilder alignment(Claims claims, Claims.Competence competence) {
        return Documents.JSON
                .createObjectBuilder()
                .add("type", types("Alignment"))
                .add("targetName", competence.title())
                .add("targetUrl", claims.issuer().base() + "/framework#" + competence.id())
                .add("targetCode", competence.id())
                .add("targetFramework", FRAMEWORK)
                .add("targetType", "ceasn:Competency");
    }

    private static String description(Claims claims, Claims.Shown shown) {
        return "urn:uuid:"
                + java.util.UUID.nameUUIDFromBytes(
                        (claims.credential() + shown.domain()).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /** Open Badges 3.0 allows one entry only, so it names the list of all that is out of force, whether for good or not. */
    private static JsonObjectBuilder status(Issuer issuer, int index) {
        var list = issuer.statusList(StatusList.Purpose.SUSPENSION);
        return Documents.JSON
                .createObjectBuilder()
                .add("id", list + "#" + index)
                .add("type", "BitstringStatusListEntry")
                .add("statusPurpose", StatusList.Purpose.SUSPENSION.word())
                .add("statusListIndex", Integer.toString(index))
                .add("statusListCredential", list);
    }

    static JsonArrayBuilder types(String... types) {
        var array = Documents.JSON.createArrayBuilder();
        for (var type : types) {
            array.add(type);
        }
        return array;
    }
}
