package org.safetynets.portal.account;

import java.util.List;
import org.safetynets.portal.services.Part;
import org.safetynets.portal.services.identity.AccountApi;
import org.safetynets.portal.services.identity.Credential;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Ways to sign in, and where one is signed in. The ways themselves are kept by the sign-in. */
@Controller
@RequestMapping("/account/sign-in")
class SignInController {

    private final AccountApi account;

    SignInController(AccountApi account) {
        this.account = account;
    }

    @GetMapping
    String show(Model model) {
        var credentials = Part.of(account::credentials);
        model.addAttribute("credentials", credentials);
        model.addAttribute("ways", ways(credentials.or(List.of())));
        model.addAttribute("sessions", Part.of(account::sessions));
        return "account/sign-in";
    }

    @PostMapping("/sessions/{sessionId}")
    String end(@PathVariable String sessionId) {
        account.end(sessionId);
        return "redirect:/account/sign-in?done=session-ended";
    }

    @PostMapping("/sessions")
    String endOthers() {
        account.endOthers();
        return "redirect:/account/sign-in?done=sessions-ended";
    }

    /** A second step alone opens nothing. */
    private static long ways(List<Credential> credentials) {
        return credentials.stream().filter(it -> !it.kind().equals("totp")).count();
    }
}
