package org.telepraxis.certification.web;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;
import org.telepraxis.certification.Issuers;
import org.telepraxis.certification.PublicSchemes;
import org.telepraxis.certification.credential.StatusList.Purpose;
import org.telepraxis.competence.CompetenceFramework;

/** What a credential points at: its issuer with the public keys, its status list, its scheme and the competences. */
@Controller
class IssuerPages {

    private static final CacheControl A_MINUTE =
            CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic();
    private static final CacheControl FIVE_SECONDS =
            CacheControl.maxAge(Duration.ofSeconds(5)).cachePublic();

    private final Issuers issuers;
    private final PublicSchemes schemes;
    private final CompetenceFramework framework;

    IssuerPages(Issuers issuers, PublicSchemes schemes, CompetenceFramework framework) {
        this.issuers = issuers;
        this.schemes = schemes;
        this.framework = framework;
    }

    @GetMapping("/issuers/{id}")
    ModelAndView issuer(@PathVariable("id") UUID id) {
        return issuers.find(id)
                .map(issuer -> new ModelAndView("certificate/issuer")
                        .addObject("issuer", issuer)
                        .addObject("id", id))
                .orElseGet(IssuerPages::missing);
    }

    @GetMapping("/issuers/{id}/did.json")
    @ResponseBody
    ResponseEntity<byte[]> document(@PathVariable("id") UUID id) {
        return answer(issuers.document(id), "application/did+json", A_MINUTE);
    }

    @GetMapping("/issuers/{id}/status")
    @ResponseBody
    ResponseEntity<byte[]> status(@PathVariable("id") UUID id) {
        return answer(issuers.statusList(id, Purpose.REVOCATION), CredentialFiles.CREDENTIAL, FIVE_SECONDS);
    }

    @GetMapping("/issuers/{id}/suspensions")
    @ResponseBody
    ResponseEntity<byte[]> suspensions(@PathVariable("id") UUID id) {
        return answer(issuers.statusList(id, Purpose.SUSPENSION), CredentialFiles.CREDENTIAL, FIVE_SECONDS);
    }

    @GetMapping("/issuers/authority.cer")
    @ResponseBody
    ResponseEntity<byte[]> authority() {
        return answer(Optional.of(issuers.authority()), "application/pkix-cert", A_MINUTE);
    }

    @GetMapping("/issuers/authority.crl")
    @ResponseBody
    ResponseEntity<byte[]> revokedKeys() {
        return answer(Optional.of(issuers.revokedKeys()), "application/pkix-crl", A_MINUTE);
    }

    /** The installation itself issues nothing; its identifier exists so that whoever resolves it finds an answer. */
    @GetMapping(path = "/.well-known/did.json", produces = "application/did+json")
    @ResponseBody
    ResponseEntity<Map<String, Object>> installation() {
        return ResponseEntity.ok()
                .cacheControl(A_MINUTE)
                .body(Map.of("@context", "https://www.w3.org/ns/did/v1", "id", issuers.installation()));
    }

    @GetMapping("/schemes/{id}")
    ModelAndView scheme(@PathVariable("id") UUID id) {
        return schemes.find(id)
                .map(scheme -> new ModelAndView("certificate/scheme").addObject("scheme", scheme))
                .orElseGet(IssuerPages::missing);
    }

    @GetMapping("/framework")
    ModelAndView framework() {
        return new ModelAndView("certificate/framework").addObject("framework", framework.current());
    }

    private static ResponseEntity<byte[]> answer(Optional<byte[]> bytes, String type, CacheControl caching) {
        return bytes.map(found -> ResponseEntity.ok()
                        .cacheControl(caching)
                        .eTag('"' + Integer.toHexString(java.util.Arrays.hashCode(found)) + '"')
                        .header("Access-Control-Allow-Origin", "*")
                        .contentType(MediaType.parseMediaType(type))
                        .body(found))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static ModelAndView missing() {
        var page = new ModelAndView("certificate/missing");
        page.setStatus(HttpStatus.NOT_FOUND);
        return page;
    }
}
