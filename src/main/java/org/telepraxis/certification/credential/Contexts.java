package org.telepraxis.certification.credential;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.jsonld.loader.DocumentLoaderOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Map;

/** The vocabularies of a credential, as files of this program: nothing is fetched, whatever a credential asks for. */
final class Contexts implements DocumentLoader {

    static final String CREDENTIALS = "https://www.w3.org/ns/credentials/v2";
    static final String OPEN_BADGES = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";
    static final String OPEN_BADGES_EXTENSIONS = "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json";

    static final Contexts BUNDLED = new Contexts();

    private final Map<String, Document> documents = Map.of(
            CREDENTIALS, read("credentials-v2.json"),
            OPEN_BADGES, read("open-badges-3.0.3.json"),
            OPEN_BADGES_EXTENSIONS, read("open-badges-extensions.json"));

    private Contexts() {}

    @Override
    public Document loadDocument(URI url, DocumentLoaderOptions options) throws JsonLdError {
        var document = documents.get(url.toString());
        if (document == null) {
            throw new JsonLdError(
                    JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, "The vocabulary " + url + " is not known here");
        }
        return document;
    }

    private static Document read(String file) {
        try (var in = Contexts.class.getResourceAsStream("/contexts/" + file)) {
            if (in == null) {
                throw new IllegalStateException("contexts/" + file + " is missing");
            }
            return JsonDocument.of(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JsonLdError e) {
            throw new IllegalStateException("contexts/" + file + " cannot be read", e);
        }
    }
}
