package org.safetynets.portal.account;

import java.util.Map;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.layout.Viewers;
import org.safetynets.portal.services.Outcome;
import org.safetynets.portal.services.Part;
import org.safetynets.portal.services.identity.AccountApi;
import org.safetynets.portal.services.identity.IdentityApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Ending an account for good: what goes, what stays and why, before anything is done. */
@Controller
@RequestMapping("/account/erase")
class ErasureController {

    private final AccountApi account;
    private final IdentityApi identity;
    private final Viewers viewers;

    ErasureController(AccountApi account, IdentityApi identity, Viewers viewers) {
        this.account = account;
        this.identity = identity;
        this.viewers = viewers;
    }

    @GetMapping
    String show(Model model) {
        return page(Form.empty(), model);
    }

    /** The code is told once, so this answer is shown and not redirected from. */
    @PostMapping
    String erase(Form form, Model model) {
        var me = viewers.remember(new Part<>(identity.me())).value();
        var typed = form.required("pseudonym", 30);
        if (form.valid() && me != null && !typed.equals(me.pseudonym())) {
            form.wrong("pseudonym", "form.error.pseudonym");
        }
        if (!form.valid()) {
            return page(form, model);
        }
        return switch (Outcome.of(() -> account.erase(Map.of("pseudonym", typed)))) {
            case Outcome.Done(var erasure) -> {
                model.addAttribute("erasure", erasure);
                yield "account/erased";
            }
            case Outcome.Refused(var problem) -> page(form.refused(problem), model);
        };
    }

    private String page(Form form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("preview", account.preview());
        return "account/erase";
    }
}
