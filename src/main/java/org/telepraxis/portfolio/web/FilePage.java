package org.telepraxis.portfolio.web;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.telepraxis.portfolio.PortfolioFiles;
import org.telepraxis.portfolio.StoredFile;

/** Files leave as downloads only: no browser opens what somebody uploaded as a page of this site. */
@Controller
class FilePage {

    private final PortfolioFiles files;

    FilePage(PortfolioFiles files) {
        this.files = files;
    }

    @GetMapping("/portfolio-files/{version}")
    ResponseEntity<byte[]> file(@PathVariable("version") UUID version) {
        return files.of(version)
                .map(FilePage::download)
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static ResponseEntity<byte[]> download(StoredFile file) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.parseMediaType(file.kind().mediaType()))
                .body(file.bytes());
    }
}
