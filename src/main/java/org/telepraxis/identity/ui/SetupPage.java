package org.telepraxis.identity.ui;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.telepraxis.identity.FirstAdministrator;

/** Where the one-time link of the start-up log leads. */
@Controller
class SetupPage {

    private final FirstAdministrator first;

    SetupPage(FirstAdministrator first) {
        this.first = first;
    }

    @GetMapping("/setup/{token}")
    String show(@PathVariable("token") String token, Model model) {
        if (!first.open(token)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "This link was used already, or never existed");
        }
        model.addAttribute("token", token);
        return "setup";
    }

    @PostMapping("/setup/{token}")
    String create(
            @PathVariable("token") String token,
            @RequestParam("name") String name,
            @RequestParam("email") String email,
            @RequestParam("password") String password,
            Model model) {
        try {
            first.create(token, name, email, password);
            return "redirect:/login";
        } catch (IllegalArgumentException problem) {
            model.addAttribute("token", token);
            model.addAttribute("problem", problem.getMessage());
            model.addAttribute("name", name);
            model.addAttribute("email", email);
            return "setup";
        }
    }
}
