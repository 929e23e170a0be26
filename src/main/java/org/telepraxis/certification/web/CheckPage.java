package org.telepraxis.certification.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriUtils;
import org.telepraxis.certification.CertificateNumber;
import org.telepraxis.certification.CertificateNumber.Reading;
import org.telepraxis.certification.CertificateStatus;
import org.telepraxis.certification.CertificateVerification;
import org.telepraxis.certification.DocumentAccess;
import org.telepraxis.certification.EarlierCertificates;
import org.telepraxis.certification.EarlierCertificates.Earlier;
import org.telepraxis.certification.ShownDomain;
import org.telepraxis.certification.credential.UnsoundCredential;
import org.telepraxis.certification.web.RequestBudget.TooManyRequests;
import org.telepraxis.uikit.Icon;

@Controller
class CheckPage {

    private final CertificateVerification verification;
    private final RecentAnswers answers;
    private final CredentialFiles files;
    private final EarlierCertificates earlier;
    private final Clock clock;

    CheckPage(
            CertificateVerification verification,
            RecentAnswers answers,
            CredentialFiles files,
            EarlierCertificates earlier,
            Clock clock) {
        this.verification = verification;
        this.answers = answers;
        this.files = files;
        this.earlier = earlier;
        this.clock = clock;
    }

    @GetMapping("/verify")
    ModelAndView form(@RequestParam(name = "number", required = false) @Nullable String number) {
        if (number == null || number.isBlank()) {
            return page("form", HttpStatus.OK).addObject("empty", number != null);
        }
        var plain = CertificateNumber.read(number) instanceof Reading.Wellformed(var read)
                ? read.value()
                : number.strip().replaceAll("[/\\s]+", "-");
        return new ModelAndView("redirect:/verify/" + UriUtils.encodePathSegment(plain, StandardCharsets.UTF_8));
    }

    @GetMapping("/verify/{number}")
    Object show(
            @PathVariable("number") String number,
            @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = MediaType.ALL_VALUE) String accept,
            HttpServletResponse response)
            throws UnsoundCredential {
        return files.asked(accept, number).<Object>map(form -> form).orElseGet(() -> page(number, response));
    }

    private ModelAndView page(String number, HttpServletResponse response) {
        return switch (CertificateNumber.read(number)) {
            case Reading.Mistyped(var typed) ->
                page("unknown", HttpStatus.NOT_FOUND).addObject("number", typed).addObject("kind", "mistyped");
            case Reading.Strange() ->
                fromBefore(number)
                        .orElseGet(() -> page("unknown", HttpStatus.NOT_FOUND)
                                .addObject("number", number)
                                .addObject("kind", "strange"));
            case Reading.Wellformed(var read) ->
                answers.status(read.value())
                        .map(status -> found(status, response))
                        .orElseGet(() -> unknown(read));
        };
    }

    /** A number in the association's own form, from before it came here. */
    private Optional<ModelAndView> fromBefore(String number) {
        var found = earlier.numbered(number);
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(page("earlier", HttpStatus.OK)
                        .addObject("number", found.getFirst().number())
                        .addObject("earlier", found));
    }

    private static ModelAndView unknown(CertificateNumber number) {
        return page("unknown", HttpStatus.NOT_FOUND)
                .addObject("number", number.value())
                .addObject("kind", "unknown");
    }

    private ModelAndView found(CertificateStatus status, HttpServletResponse response) {
        boolean listed = answers.listed(status.number());
        if (listed) {
            response.setHeader("X-Robots-Tag", "all");
        }
        var result = CheckResult.of(status, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        return page("check", HttpStatus.OK)
                .addObject("status", status)
                .addObject("indexable", listed)
                .addObject("result", result)
                .addObject("icon", Icon.source(result.icon()))
                .addObject("issuedOn", CheckResult.day(status.issuedOn()))
                .addObject("day", CheckResult.day(result.day()))
                .addObject(
                        "domains",
                        status.domains().stream().map(ShownDomain::title).collect(Collectors.joining(", ")))
                .addObject("document", answers.document(status.number()).orElse(null));
    }

    @GetMapping(path = "/verify/{number}.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    ResponseEntity<Map<String, Object>> json(@PathVariable("number") String number) {
        var found = answers.status(RecentAnswers.plain(number));
        return found.map(status -> ResponseEntity.ok(fields(status)))
                .or(() -> recorded(number))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.NOT_FOUND)
                        .body(Map.of("number", number, "error", "There is no certificate with this number.")));
    }

    /** Earlier records with the number: each association has its own numbers, so there may be several. */
    private Optional<ResponseEntity<Map<String, Object>>> recorded(String number) {
        if (!(CertificateNumber.read(number) instanceof Reading.Strange)) {
            return Optional.empty();
        }
        var found = earlier.numbered(number);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var fields = found.size() == 1 ? fields(found.getFirst()) : new LinkedHashMap<String, Object>();
        if (found.size() > 1) {
            fields.put("number", number);
            fields.put("records", found.stream().map(CheckPage::fields).toList());
        }
        return Optional.of(ResponseEntity.ok(fields));
    }

    private static Map<String, Object> fields(Earlier record) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("number", record.number());
        fields.put("status", record.state().word());
        fields.put("earlierRecord", true);
        if (record.holder() != null) {
            fields.put("holder", record.holder());
        }
        fields.put("issuer", record.issuer());
        fields.put("scheme", record.scheme());
        fields.put("issuedOn", record.issuedOn().toString());
        fields.put("expiresOn", record.expiresOn().toString());
        fields.put("notALicenceToPractise", true);
        return fields;
    }

    private static Map<String, Object> fields(CertificateStatus status) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("number", status.number());
        fields.put("status", status.state().word());
        fields.put("statusSince", status.since().toString());
        var code = status.code();
        if (code != null) {
            fields.put("reasonCode", code.name().toLowerCase(Locale.ROOT));
        }
        if (status.note() != null) {
            fields.put("reason", status.note());
        }
        if (status.holder() != null) {
            fields.put("holder", status.holder());
        }
        fields.put("issuer", status.issuer());
        fields.put("scheme", status.scheme());
        fields.put("schemeVersion", status.schemeVersion());
        if (!status.standing().isBlank()) {
            fields.put("schemeStanding", status.standing());
        }
        fields.put("issuedOn", status.issuedOn().toString());
        fields.put("expiresOn", status.expiresOn().toString());
        fields.put("domains", status.domains());
        fields.put("issuerKeys", "/issuers/%s/did.json".formatted(status.issuerId()));
        fields.put("schemeRules", "/schemes/" + status.schemeId());
        fields.put("notALicenceToPractise", true);
        return fields;
    }

    @GetMapping("/certificates/{number}.pdf")
    Object pdf(@PathVariable("number") String number) {
        return pdf(number, verification.download(number));
    }

    @GetMapping("/certificates/{number}/archive.pdf")
    Object archive(@PathVariable("number") String number) {
        return pdf(number, verification.archive(number));
    }

    private static Object pdf(String number, DocumentAccess access) {
        return switch (access) {
            case DocumentAccess.Granted(var pdf) -> document(number, pdf);
            case DocumentAccess.Private() ->
                page("private", HttpStatus.FORBIDDEN).addObject("number", number);
            case DocumentAccess.Unknown() ->
                page("unknown", HttpStatus.NOT_FOUND)
                        .addObject("number", number)
                        .addObject("kind", "unknown");
        };
    }

    private static ResponseEntity<byte[]> document(String number, byte[] pdf) {
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_PDF);
        headers.setContentDisposition(ContentDisposition.inline()
                .filename("certificate-%s.pdf".formatted(number.replaceAll("[^A-Za-z0-9-]", "")))
                .build());
        return new ResponseEntity<>(pdf, headers, HttpStatus.OK);
    }

    @ExceptionHandler(TooManyRequests.class)
    Object askedTooOften(HttpServletRequest request) {
        if (request.getRequestURI().endsWith(".json")) {
            return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                    .header(HttpHeaders.RETRY_AFTER, "60")
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(Map.of("error", "Too many checks from this address. Try again in a minute."));
        }
        return page("busy", HttpStatus.TOO_MANY_REQUESTS);
    }

    private static ModelAndView page(String name, HttpStatus status) {
        var page = new ModelAndView("certificate/" + name);
        page.setStatus(status);
        return page;
    }
}
