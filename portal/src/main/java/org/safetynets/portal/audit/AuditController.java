package org.safetynets.portal.audit;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.people.Members;
import org.safetynets.portal.services.Outcome;
import org.safetynets.portal.services.Part;
import org.safetynets.portal.services.Slice;
import org.safetynets.portal.services.identity.AuditApi;
import org.safetynets.portal.services.identity.AuditEntry;
import org.safetynets.portal.services.identity.NetworkApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The record of who read or changed what: one's own, an organization's, the network's. */
@Controller
class AuditController {

    private final AuditApi audit;
    private final NetworkApi network;
    private final Members members;

    AuditController(AuditApi audit, NetworkApi network, Members members) {
        this.audit = audit;
        this.network = network;
        this.members = members;
    }

    private interface Question {
        Slice<AuditEntry> ask(MultiValueMap<String, String> filter);
    }

    @GetMapping("/account/history")
    String mine(Form form, Model model) {
        return page("/account/history", audit::mine, form, model, "audit/mine");
    }

    @GetMapping("/organizations/{organizationId}/history")
    String organization(@PathVariable UUID organizationId, Form form, Model model) {
        model.addAttribute("organizationId", organizationId);
        model.addAttribute("people", Part.of(() -> members.of(organizationId)).or(List.of()));
        return page(
                "/organizations/" + organizationId + "/history",
                filter -> audit.of(organizationId, filter),
                form,
                model,
                "audit/organization");
    }

    @GetMapping("/network/history")
    String network(Form form, Model model) {
        return page("/network/history", audit::all, form, model, "audit/network");
    }

    @PostMapping("/network/history/verify")
    String verify(Form form, Model model) {
        switch (Outcome.of(() -> network.verify(Map.of()))) {
            case Outcome.Done(var verified) -> model.addAttribute("verified", verified);
            case Outcome.Refused(var problem) -> form.refused(problem);
        }
        return network(form, model);
    }

    private static String page(
            String path, Question question, Form form, Model model, String template) {
        var filter = AuditFilter.read(form);
        model.addAttribute("path", path);
        model.addAttribute("actions", AuditFilter.ACTIONS);
        model.addAttribute(
                "entries", form.errors().isEmpty() ? question.ask(filter) : Slice.empty());
        return template;
    }
}
