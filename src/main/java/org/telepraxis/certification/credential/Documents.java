package org.telepraxis.certification.credential;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReaderFactory;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Documents as bytes and back. */
final class Documents {

    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    private Documents() {}

    static byte[] bytes(JsonObject document) {
        return document.toString().getBytes(StandardCharsets.UTF_8);
    }

    static JsonObject read(byte[] bytes) throws UnsoundCredential {
        try (var reader = READERS.createReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            return reader.readObject();
        } catch (JsonException | IllegalStateException | ClassCastException e) {
            throw new UnsoundCredential("This is not a credential in JSON", e);
        }
    }
}
