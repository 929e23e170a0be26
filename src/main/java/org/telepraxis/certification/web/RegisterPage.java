package org.telepraxis.certification.web;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.telepraxis.association.AssociationSummary;
import org.telepraxis.certification.PublicRegister;
import org.telepraxis.certification.PublicRegister.Question;
import org.telepraxis.certification.web.RequestBudget.TooManyRequests;

/** The public register, as a page that needs no script. */
@Controller
class RegisterPage {

    private final PublicRegister register;

    RegisterPage(PublicRegister register) {
        this.register = register;
    }

    @GetMapping("/register")
    ModelAndView search(
            @RequestParam(name = "association", defaultValue = "") String slug,
            @RequestParam(name = "q", defaultValue = "") String words,
            @RequestParam(name = "specialty", defaultValue = "") String specialty,
            @RequestParam(name = "language", defaultValue = "") String language,
            @RequestParam(name = "place", defaultValue = "") String place) {
        var question = new Question(words, specialty, language, place);
        var chosen = chosen(slug);
        boolean asked = !(words + specialty + language + place).isBlank();
        var page = new ModelAndView("certificate/register")
                .addObject("associations", register.associations())
                .addObject("slug", chosen.map(AssociationSummary::slug).orElse(""))
                .addObject("question", question)
                .addObject("asked", asked)
                .addObject("tooShort", asked && question.tooShort())
                .addObject("unchosen", asked && chosen.isEmpty());
        chosen.filter(_ -> asked && !question.tooShort())
                .ifPresent(association -> page.addObject("association", association.name())
                        .addObject("found", register.search(association.id(), question)));
        return page;
    }

    /** Where there is one association, nobody has to choose. */
    private Optional<AssociationSummary> chosen(String slug) {
        var all = register.associations();
        return slug.isBlank() && all.size() == 1 ? all.stream().findFirst() : register.association(slug);
    }

    @ExceptionHandler(TooManyRequests.class)
    ModelAndView askedTooOften() {
        var page = new ModelAndView("certificate/busy");
        page.setStatus(HttpStatus.TOO_MANY_REQUESTS);
        return page;
    }
}
