package org.safetynets.portal.consents;

import java.util.Map;
import java.util.UUID;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.services.Outcome;
import org.safetynets.portal.services.Part;
import org.safetynets.portal.services.Slice;
import org.safetynets.portal.services.identity.Consent;
import org.safetynets.portal.services.identity.ConsentsApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What a person allowed: listed, read, taken back in one click, with a receipt to print. */
@Controller
@RequestMapping("/account/consents")
class ConsentController {

    private final ConsentsApi consents;
    private final Texts texts;

    ConsentController(ConsentsApi consents, Texts texts) {
        this.consents = consents;
        this.texts = texts;
    }

    @GetMapping
    String list(Model model) {
        return page(Form.empty(), model);
    }

    @GetMapping("/{consentId}")
    String receipt(@PathVariable UUID consentId, Model model) {
        model.addAttribute("consent", consents.receipt(consentId));
        return "consents/receipt";
    }

    @PostMapping("/{consentId}/withdraw")
    String withdraw(@PathVariable UUID consentId, Form form, Model model) {
        return switch (Outcome.of(() -> consents.withdraw(consentId, Map.of()))) {
            case Outcome.Done(var withdrawn) -> "redirect:/account/consents?done=consent-withdrawn";
            case Outcome.Refused(var problem) -> page(form.refused(problem), model);
        };
    }

    private String page(Form form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("consents", Part.of(consents::mine).map(Slice<Consent>::items));
        model.addAttribute("texts", texts.newest());
        return "consents/list";
    }
}
