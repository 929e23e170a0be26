package org.telepraxis.certification.pdf;

import com.itextpdf.signatures.ITSAClient;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Optional;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;

/** A time-stamp authority (RFC 3161 over HTTP), asked with patience that ends. */
public final class TimeStamps {

    private static final int ESTIMATE = 8_192;
    private static final int LARGEST = 64_000;
    private static final int OK = 200;

    private final URI address;
    private final Duration patience;
    private final HttpClient http;
    private final SecureRandom random = new SecureRandom();

    public TimeStamps(URI address, Duration patience) {
        this.address = address;
        this.patience = patience;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(patience)
                .build();
    }

    /** The authority's token for the digest. */
    byte[] token(byte[] sha256) {
        var generator = new TimeStampRequestGenerator();
        generator.setCertReq(true);
        var request = generator.generate(NISTObjectIdentifiers.id_sha256, sha256, new BigInteger(64, random));
        try {
            var response = new TimeStampResponse(answer(request.getEncoded()));
            response.validate(request);
            var token = response.getTimeStampToken();
            if (token == null) {
                throw new NoTimeStamp("The time-stamp authority refused: " + response.getStatusString());
            }
            return token.getEncoded();
        } catch (TSPException e) {
            throw new NoTimeStamp("What the time-stamp authority answered is no time stamp for this document.", e);
        } catch (IOException e) {
            throw new NoTimeStamp("The time-stamp authority does not answer.", e);
        }
    }

    private byte[] answer(byte[] request) throws IOException {
        var ask = HttpRequest.newBuilder(address)
                .timeout(patience)
                .header("Content-Type", "application/timestamp-query")
                .POST(HttpRequest.BodyPublishers.ofByteArray(request))
                .build();
        try {
            var answer = http.send(ask, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != OK || answer.body().length > LARGEST) {
                throw new NoTimeStamp("The time-stamp authority answers with status " + answer.statusCode() + ".");
            }
            return answer.body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    ITSAClient client() {
        return new ITSAClient() {

            @Override
            public int getTokenSizeEstimate() {
                return ESTIMATE;
            }

            @Override
            public MessageDigest getMessageDigest() throws NoSuchAlgorithmException {
                return MessageDigest.getInstance("SHA-256");
            }

            @Override
            public byte[] getTimeStampToken(byte[] imprint) {
                return token(imprint);
            }
        };
    }

    /** The reason why there is no time stamp, where that is what stopped the library. */
    static Optional<NoTimeStamp> missing(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof NoTimeStamp missing) {
                return Optional.of(missing);
            }
        }
        return Optional.empty();
    }
}
