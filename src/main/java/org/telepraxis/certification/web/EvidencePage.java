package org.telepraxis.certification.web;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.telepraxis.certification.RenewalEvidence;
import org.telepraxis.upload.Download;

/** Hands out the files that prove activities of continuing development. */
@Controller
class EvidencePage {

    private final RenewalEvidence evidence;

    EvidencePage(RenewalEvidence evidence) {
        this.evidence = evidence;
    }

    @GetMapping("/renewal-evidence/{file}")
    ResponseEntity<byte[]> file(@PathVariable("file") UUID file) {
        return evidence.of(file)
                .map(Download::of)
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
