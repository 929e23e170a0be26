package org.telepraxis.certification.credential;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.JsonLdOptions.ProcessingPolicy;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.processor.ToRdfProcessor;
import com.apicatalog.rdf.RdfDatasetSupplier;
import com.apicatalog.rdf.RdfNQuad;
import com.apicatalog.rdf.RdfValue;
import com.apicatalog.rdf.api.RdfConsumerException;
import com.apicatalog.rdf.canon.RdfCanon;
import com.apicatalog.rdf.nquads.NQuadsWriter;
import jakarta.json.JsonObject;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * What a proof signs: the SHA-256 of a document's statements in canonical form (W3C RDF Dataset Canonicalization, RDFC-1.0). A word of
 * the document that no vocabulary explains would not be part of it, and so would not be signed; such a document is refused.
 */
final class CanonicalHash {

    private static final String RDF_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

    private CanonicalHash() {}

    static byte[] of(JsonObject document) throws UnsoundCredential {
        return digest(statements(document).getBytes(StandardCharsets.UTF_8));
    }

    static String statements(JsonObject document) throws UnsoundCredential {
        try {
            var canon = RdfCanon.create("SHA-256");
            var dataset = new RdfDatasetSupplier();
            // Not by the library's front door, which makes ready to fetch things from the network first.
            ToRdfProcessor.toRdf(dataset, JsonDocument.of(document), options());
            for (var quad : dataset.get().toList()) {
                send(quad, canon);
            }
            var out = new StringWriter();
            canon.provide(new NQuadsWriter(out));
            return out.toString();
        } catch (JsonLdError | RdfConsumerException | RuntimeException e) {
            throw new UnsoundCredential("The credential's vocabulary cannot be worked out: " + e.getMessage(), e);
        }
    }

    private static void send(RdfNQuad quad, RdfCanon canon) throws RdfConsumerException, UnsoundCredential {
        var predicate = quad.getPredicate().getValue();
        var object = quad.getObject();
        if (predicate.equals(RDF_TYPE) && object.isIRI() && object.getValue().indexOf(':') < 0) {
            throw new UnsoundCredential("The type '" + object.getValue() + "' is in none of the vocabularies", null);
        }
        var graph = quad.getGraphName().map(RdfValue::getValue).orElse(null);
        if (object.isLiteral()) {
            var literal = object.asLiteral();
            canon.quad(
                    quad.getSubject().getValue(),
                    predicate,
                    literal.getValue(),
                    literal.getDatatype(),
                    literal.getLanguage().orElse(null),
                    null,
                    graph);
        } else {
            canon.quad(quad.getSubject().getValue(), predicate, object.getValue(), null, null, null, graph);
        }
    }

    private static JsonLdOptions options() {
        var options = new JsonLdOptions(Contexts.BUNDLED);
        options.setUndefinedTermsPolicy(ProcessingPolicy.Fail);
        return options;
    }

    static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
