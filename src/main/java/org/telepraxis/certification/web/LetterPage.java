package org.telepraxis.certification.web;

import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.telepraxis.certification.DecisionLetters;

/** The letter on a decision as a document, for whom it is written to and for officers of the association. */
@Controller
class LetterPage {

    private final DecisionLetters letters;

    LetterPage(DecisionLetters letters) {
        this.letters = letters;
    }

    @GetMapping("/letters/{candidacy}.pdf")
    ResponseEntity<byte[]> letter(@PathVariable("candidacy") UUID candidacy) {
        try {
            return ResponseEntity.ok()
                    .header(
                            HttpHeaders.CONTENT_DISPOSITION,
                            ContentDisposition.attachment()
                                    .filename("decision.pdf")
                                    .build()
                                    .toString())
                    .cacheControl(CacheControl.noStore())
                    .contentType(MediaType.APPLICATION_PDF)
                    .body(letters.document(candidacy));
        } catch (NoSuchElementException none) {
            return ResponseEntity.notFound().build();
        }
    }
}
