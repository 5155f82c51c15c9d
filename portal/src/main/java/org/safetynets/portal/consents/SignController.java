package org.safetynets.portal.consents;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.problems.NothingHere;
import org.safetynets.portal.services.Outcome;
import org.safetynets.portal.services.identity.ConsentText;
import org.safetynets.portal.services.identity.ConsentsApi;
import org.safetynets.portal.services.identity.Sign;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Reading a text in full, and signing it: what, who learns it, why, and until when. */
@Controller
@RequestMapping("/account/consents/sign/{code}")
class SignController {

    private final ConsentsApi consents;
    private final Texts texts;
    private final OwnOrganizations organizations;

    SignController(ConsentsApi consents, Texts texts, OwnOrganizations organizations) {
        this.consents = consents;
        this.texts = texts;
        this.organizations = organizations;
    }

    @ModelAttribute("text")
    ConsentText text(@PathVariable String code) {
        return texts.newest(code).orElseThrow(NothingHere::new);
    }

    @GetMapping
    String read(Model model) {
        return page(Form.empty(), model);
    }

    @PostMapping
    String sign(@ModelAttribute("text") ConsentText text, Form form, Model model) {
        var organization = organization(form);
        var signature = form.required("signature", 60);
        if (!form.valid()) {
            return page(form, model);
        }
        var sign = new Sign(text.code(), text.version(), text.language(), organization, signature);
        return switch (Outcome.of(() -> consents.sign(sign))) {
            case Outcome.Done(var consent) ->
                    "redirect:/account/consents/" + consent.consentId() + "?done=consent-signed";
            case Outcome.Refused(var problem) -> page(form.refused(problem), model);
        };
    }

    private @Nullable UUID organization(Form form) {
        var chosen =
                organizations.all().keySet().stream()
                        .filter(it -> it.toString().equals(form.value("organizationId")))
                        .findFirst();
        if (chosen.isEmpty()) {
            form.wrong("organizationId", "form.error.choose");
        }
        return chosen.orElse(null);
    }

    private String page(Form form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("organizations", organizations.all());
        return "consents/sign";
    }
}
