package org.safetynets.portal.consents;

import org.safetynets.portal.problems.NothingHere;
import org.safetynets.portal.services.identity.ConsentsApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Every text there is, in every version; published ones never change. */
@Controller
@RequestMapping("/network/consents")
class ConsentTextController {

    private final ConsentsApi consents;

    ConsentTextController(ConsentsApi consents) {
        this.consents = consents;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("texts", consents.texts());
        return "consents/texts";
    }

    @GetMapping("/{code}/{version}/{language}")
    String read(
            @PathVariable String code,
            @PathVariable int version,
            @PathVariable String language,
            Model model) {
        var text =
                consents.texts().items().stream()
                        .filter(it -> it.code().equals(code))
                        .filter(it -> it.version() == version)
                        .filter(it -> it.language().equals(language))
                        .findFirst()
                        .orElseThrow(NothingHere::new);
        model.addAttribute("text", text);
        return "consents/text";
    }
}
