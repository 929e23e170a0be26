package org.telepraxis.certification.web;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.telepraxis.certification.FileCheck;
import org.telepraxis.certification.FileFinding;
import org.telepraxis.uikit.Icon;

/** Where somebody hands in a file to be looked at. */
@Controller
class FileCheckPage {

    private final FileCheck files;
    private final Clock clock;

    FileCheckPage(FileCheck files, Clock clock) {
        this.files = files;
        this.clock = clock;
    }

    @GetMapping("/verify/file")
    ModelAndView ask() {
        return new ModelAndView("redirect:/verify");
    }

    @PostMapping("/verify/file")
    ModelAndView look(@RequestParam("file") MultipartFile file) throws IOException {
        if (file.isEmpty() || file.getSize() > FileCheck.MOST_BYTES) {
            var page = new ModelAndView("certificate/form")
                    .addObject("empty", false)
                    .addObject(
                            "fileProblem",
                            file.isEmpty()
                                    ? "Choose a file first."
                                    : "This file is larger than any certificate. Choose the file as you received it.");
            page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return page;
        }
        return shown(files.look(file.getBytes()));
    }

    private ModelAndView shown(FileFinding finding) {
        var page = new ModelAndView("certificate/file")
                .addObject("finding", finding)
                .addObject("good", Icon.source("check"))
                .addObject("bad", Icon.source("x"));
        var status = finding.status();
        if (status != null) {
            page.addObject("result", CheckResult.of(status, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)));
        }
        return page;
    }
}
