package org.safetynets.portal.support;

import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.people.Pseudonyms;
import org.safetynets.portal.services.Outcome;
import org.safetynets.portal.services.Part;
import org.safetynets.portal.services.Slice;
import org.safetynets.portal.services.training.Debrief;
import org.safetynets.portal.services.training.SupportApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A facilitator's own support: what is due, what counts, who is there for them. */
@Controller
@RequestMapping("/my/support")
class MySupportController {

    private final SupportApi support;
    private final Pseudonyms pseudonyms;

    MySupportController(SupportApi support, Pseudonyms pseudonyms) {
        this.support = support;
        this.pseudonyms = pseudonyms;
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("form", Form.empty());
        return page(model);
    }

    @PostMapping("/new-discovery")
    String newDiscovery(Form form, Model model) {
        return switch (Outcome.of(support::newDiscovery)) {
            case Outcome.Done(var done) -> "redirect:/my/support?done=discovery-told";
            case Outcome.Refused(var problem) -> {
                form.refused(problem);
                yield page(model);
            }
        };
    }

    private String page(Model model) {
        var mine = Part.of(support::mine);
        var names = new HashMap<UUID, String>();
        mine.or(List.of()).forEach(it -> names.putAll(pseudonyms.in(it.organizationId())));
        model.addAttribute("supports", mine);
        model.addAttribute("pseudonyms", names);
        model.addAttribute("debriefs", Part.of(support::debriefs).map(Slice<Debrief>::items));
        model.addAttribute("practice", Part.of(support::practice));
        model.addAttribute("sessions", Part.of(support::mySessions));
        model.addAttribute("remedies", Part.of(support::remedies));
        return "support/mine";
    }
}
