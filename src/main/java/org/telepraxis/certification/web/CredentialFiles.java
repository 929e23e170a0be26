package org.telepraxis.certification.web;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.telepraxis.certification.CertificateVerification;
import org.telepraxis.certification.DocumentAccess;
import org.telepraxis.certification.credential.Badge;
import org.telepraxis.certification.credential.UnsoundCredential;

/** A certificate in the forms that machines take: at its own address with an ending, or without one for clients that ask for such a form. */
@RestController
class CredentialFiles {

    static final String CREDENTIAL = "application/vc";
    static final String TOKEN = "application/jwt";
    static final String SVG = "image/svg+xml";

    private final CertificateVerification verification;

    CredentialFiles(CertificateVerification verification) {
        this.verification = verification;
    }

    /** The form that a client asks for before any page; empty for browsers and for clients that take everything. */
    Optional<ResponseEntity<byte[]>> asked(String accept, String number) throws UnsoundCredential {
        for (var type : MediaType.parseMediaTypes(accept)) {
            var form = switch (type.getType() + "/" + type.getSubtype()) {
                case CREDENTIAL, "application/ld+json" -> credential(number);
                case TOKEN -> token(number);
                case MediaType.APPLICATION_PDF_VALUE -> pdf(number);
                case SVG -> svg(number);
                case MediaType.IMAGE_PNG_VALUE -> png(number);
                default -> null;
            };
            if (form != null || type.isWildcardType() || type.includes(MediaType.TEXT_HTML)) {
                return Optional.ofNullable(form);
            }
        }
        return Optional.empty();
    }

    @GetMapping("/verify/{number}.jsonld")
    ResponseEntity<byte[]> credential(@PathVariable("number") String number) {
        return answer(verification.credential(number), CREDENTIAL, number, "jsonld");
    }

    @GetMapping("/verify/{number}.jwt")
    ResponseEntity<byte[]> token(@PathVariable("number") String number) {
        return answer(verification.token(number), TOKEN, number, "jwt");
    }

    @GetMapping("/verify/{number}.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable("number") String number) {
        return answer(verification.download(number), MediaType.APPLICATION_PDF_VALUE, number, "pdf");
    }

    @GetMapping("/verify/{number}.svg")
    ResponseEntity<byte[]> svg(@PathVariable("number") String number) throws UnsoundCredential {
        return badge(Badge::svg, SVG, number, "svg");
    }

    @GetMapping("/verify/{number}.png")
    ResponseEntity<byte[]> png(@PathVariable("number") String number) throws UnsoundCredential {
        return badge(Badge::png, MediaType.IMAGE_PNG_VALUE, number, "png");
    }

    /** The badge as a picture with the credential in it. */
    private ResponseEntity<byte[]> badge(Drawing drawing, String type, String number, String ending)
            throws UnsoundCredential {
        var access = verification.credential(number);
        return access instanceof DocumentAccess.Granted(var credential)
                ? file(drawing.of(credential), type, number, ending)
                : answer(access, type, number, ending);
    }

    private interface Drawing {
        byte[] of(byte[] credential) throws UnsoundCredential;
    }

    private static ResponseEntity<byte[]> answer(DocumentAccess access, String type, String number, String ending) {
        return switch (access) {
            case DocumentAccess.Granted(var bytes) -> file(bytes, type, number, ending);
            case DocumentAccess.Private() ->
                problem(HttpStatus.FORBIDDEN, "The holder keeps this certificate private. Ask them for the file.");
            case DocumentAccess.Unknown() ->
                problem(HttpStatus.NOT_FOUND, "There is no certificate with this number, or it has no such file.");
        };
    }

    private static ResponseEntity<byte[]> file(byte[] bytes, String type, String number, String ending) {
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.parseMediaType(type));
        headers.set("X-Content-Type-Options", "nosniff");
        headers.setContentDisposition(ContentDisposition.inline()
                .filename("certificate-%s.%s".formatted(number.replaceAll("[^A-Za-z0-9-]", ""), ending))
                .build());
        return new ResponseEntity<>(bytes, headers, HttpStatus.OK);
    }

    private static ResponseEntity<byte[]> problem(HttpStatus status, String sentence) {
        var body = tools.jackson.databind.json.JsonMapper.shared().writeValueAsString(Map.of("error", sentence));
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body.getBytes(StandardCharsets.UTF_8));
    }
}
