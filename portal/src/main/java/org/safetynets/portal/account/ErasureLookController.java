package org.safetynets.portal.account;

import java.util.Map;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.services.Found;
import org.safetynets.portal.services.Outcome;
import org.safetynets.portal.services.identity.AccountApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** How far an erasure is, for somebody who has no account any more but the code they were given. */
@Controller
@RequestMapping("/erasures/look")
class ErasureLookController {

    private final AccountApi account;

    ErasureLookController(AccountApi account) {
        this.account = account;
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("form", Form.empty());
        return "account/look";
    }

    /** The code is posted, so that no address keeps it. */
    @PostMapping
    String look(Form form, Model model) {
        var code = form.required("code", 60);
        if (!form.valid()) {
            return "account/look";
        }
        switch (Outcome.of(() -> Found.of(() -> account.look(Map.of("code", code))))) {
            case Outcome.Done(var found) ->
                    found.ifPresentOrElse(
                            it -> model.addAttribute("erasure", it),
                            () -> form.wrong("code", "form.error.code"));
            case Outcome.Refused(var problem) -> form.refused(problem);
        }
        return "account/look";
    }
}
