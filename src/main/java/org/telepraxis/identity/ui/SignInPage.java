package org.telepraxis.identity.ui;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.telepraxis.identity.DemoPeople;

/** A plain page, so that signing in works before, and without, any script. */
@Controller
class SignInPage {

    private final boolean demo;

    SignInPage(@Value("${telepraxis.demo}") boolean demo) {
        this.demo = demo;
    }

    @GetMapping("/login")
    String show(
            @RequestParam(name = "error", required = false) @org.jspecify.annotations.Nullable String error,
            Model model) {
        model.addAttribute("failed", error != null);
        model.addAttribute("demoPeople", demo ? DemoPeople.all() : List.of());
        model.addAttribute("demoPassword", DemoPeople.PASSWORD);
        return "sign-in";
    }
}
