package org.telepraxis.certification.credential;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a look at a credential found. Whose key it is, is the caller's to say: a proof by a stranger's key is a sound proof of a
 * stranger.
 *
 * @param proofHolds the proof was made over exactly these words by the key that it names
 * @param issuersKey the key is one of the issuer's
 * @param statusIndex the place in the issuer's status list
 */
public record CredentialCheck(
        boolean proofHolds,
        boolean issuersKey,
        String issuer,
        String number,
        String statusListCredential,
        int statusIndex) {

    /**
     * Looks at a credential.
     *
     * @param known whether a verification method, such as {@code did:web:…#z6Mk…}, is one of the issuer's keys
     * @throws UnsoundCredential if it is none, with the reason
     */
    public static CredentialCheck of(byte[] credential, Predicate<String> known) throws UnsoundCredential {
        var document = Documents.read(credential);
        var named = IntegrityProof.named(document);
        var method = named.verificationMethod();
        int fragment = method.indexOf('#');
        var issuer = issuer(document);
        boolean own = fragment > 0 && method.substring(0, fragment).equals(issuer);
        boolean holds;
        try {
            holds = fragment > 0 && IntegrityProof.holds(document, new Multikey(method.substring(fragment + 1)));
        } catch (IllegalArgumentException e) {
            holds = false;
        }
        var status = object(document, "credentialStatus");
        return new CredentialCheck(
                holds,
                own && known.test(method),
                issuer,
                number(document).orElse(""),
                text(status, "statusListCredential").orElse(""),
                text(status, "statusListIndex").map(CredentialCheck::index).orElse(-1));
    }

    /** The number of the certificate that the credential says it goes with, believed or not. */
    public static Optional<String> number(byte[] credential) {
        try {
            return number(Documents.read(credential));
        } catch (UnsoundCredential e) {
            return Optional.empty();
        }
    }

    /** What the credential says the decision rested on. */
    public static List<Claims.Evidence> evidence(byte[] credential) {
        try {
            if (Documents.read(credential).get("evidence") instanceof jakarta.json.JsonArray pieces) {
                return pieces.getValuesAs(JsonObject.class).stream()
                        .map(piece -> new Claims.Evidence(
                                piece.getString("name", ""),
                                piece.getString("genre", ""),
                                piece.getString("description", "").replaceFirst("^Content version ", "")))
                        .toList();
            }
            return List.of();
        } catch (UnsoundCredential e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String issuer(JsonObject document) throws UnsoundCredential {
        return switch (document.get("issuer")) {
            case JsonString id -> id.getString();
            case JsonObject profile when profile.get("id") instanceof JsonString id -> id.getString();
            case null, default -> throw new UnsoundCredential("The credential names no issuer", null);
        };
    }

    private static Optional<String> number(JsonObject document) {
        if (object(document, "credentialSubject").get("identifier") instanceof jakarta.json.JsonArray identifiers) {
            return identifiers.stream()
                    .filter(JsonObject.class::isInstance)
                    .map(JsonObject.class::cast)
                    .filter(identity -> text(identity, "identityType")
                            .filter("identifier"::equals)
                            .isPresent())
                    .findFirst()
                    .flatMap(identity -> text(identity, "identityHash"));
        }
        return Optional.empty();
    }

    private static JsonObject object(JsonObject parent, String name) {
        return parent.get(name) instanceof JsonObject object ? object : jakarta.json.JsonValue.EMPTY_JSON_OBJECT;
    }

    private static Optional<String> text(JsonObject parent, String name) {
        return parent.get(name) instanceof JsonString text ? Optional.of(text.getString()) : Optional.empty();
    }

    private static int index(String digits) {
        return digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : -1;
    }
}
