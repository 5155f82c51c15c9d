package org.safetynets.portal.account;

import java.util.Map;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.layout.Viewers;
import org.safetynets.portal.services.Outcome;
import org.safetynets.portal.services.Part;
import org.safetynets.portal.services.identity.IdentityApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** My account: the name I go by, whether I rest, and the ways to everything else of mine. */
@Controller
@RequestMapping("/account")
class AccountController {

    private final IdentityApi identity;
    private final Viewers viewers;

    AccountController(IdentityApi identity, Viewers viewers) {
        this.identity = identity;
        this.viewers = viewers;
    }

    @GetMapping
    String show(Model model) {
        return page(Form.empty(), model);
    }

    @PostMapping("/pseudonym")
    String rename(Form form, Model model) {
        var wanted = form.required("pseudonym", 30);
        if (!form.valid()) {
            return page(form, model);
        }
        return switch (Outcome.of(() -> identity.rename(Map.of("pseudonym", wanted)))) {
            case Outcome.Done(var me) -> "redirect:/account?done=renamed";
            case Outcome.Refused(var problem) -> page(form.refused(problem), model);
        };
    }

    @PostMapping("/rest")
    String rest(Form form, Model model) {
        return switch (Outcome.of(() -> identity.rest(Map.of()))) {
            case Outcome.Done(var done) -> "redirect:/home";
            case Outcome.Refused(var problem) -> page(form.refused(problem), model);
        };
    }

    @PostMapping("/back")
    String takeUp(Form form, Model model) {
        return switch (Outcome.of(() -> identity.takeUp(Map.of()))) {
            case Outcome.Done(var done) -> "redirect:/home?done=taken-up";
            case Outcome.Refused(var problem) -> page(form.refused(problem), model);
        };
    }

    /** Where signing in once more ends, when a form waits on the page before. */
    @GetMapping("/confirmed")
    String confirmed() {
        return "account/confirmed";
    }

    private String page(Form form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("me", viewers.remember(new Part<>(identity.me())).value());
        return "account/account";
    }
}
