package org.telepraxis.portfolio.web;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.telepraxis.portfolio.PortfolioFiles;
import org.telepraxis.upload.Download;

/** Hands a portfolio's files out. */
@Controller
class FilePage {

    private final PortfolioFiles files;

    FilePage(PortfolioFiles files) {
        this.files = files;
    }

    @GetMapping("/portfolio-files/{version}")
    ResponseEntity<byte[]> file(@PathVariable("version") UUID version) {
        return files.of(version)
                .map(Download::of)
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
