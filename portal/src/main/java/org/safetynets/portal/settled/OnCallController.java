package org.safetynets.portal.settled;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.layout.Viewer;
import org.safetynets.portal.people.Members;
import org.safetynets.portal.services.Outcome;
import org.safetynets.portal.services.Part;
import org.safetynets.portal.services.groups.OrganizationGroupsApi;
import org.safetynets.portal.services.groups.Rota;
import org.safetynets.portal.services.identity.Member;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Whom an organization calls when something happens, and when; without anybody no group opens. */
@Controller
@RequestMapping("/organizations/{organizationId}/on-call")
class OnCallController {

    private final OrganizationGroupsApi organization;
    private final Members members;

    OnCallController(OrganizationGroupsApi organization, Members members) {
        this.organization = organization;
        this.members = members;
    }

    @GetMapping
    String show(@PathVariable UUID organizationId, Viewer viewer, Model model) {
        var rota = organization.rota(organizationId);
        return page(organizationId, rota, RotaForm.of(rota), viewer, model);
    }

    /** Of two who change it at once the second is told. */
    @PostMapping
    String change(@PathVariable UUID organizationId, Form form, Viewer viewer, Model model) {
        var rota = RotaForm.read(form);
        if (!form.valid()) {
            return page(organizationId, organization.rota(organizationId), form, viewer, model);
        }
        var version = "\"" + form.value("version") + "\"";
        return switch (Outcome.of(() -> organization.callThese(organizationId, version, rota))) {
            case Outcome.Done(var changed) ->
                    "redirect:/organizations/" + organizationId + "/on-call?done=on-call";
            case Outcome.Refused(var problem) ->
                    page(
                            organizationId,
                            organization.rota(organizationId),
                            form.refused(problem),
                            viewer,
                            model);
        };
    }

    private String page(UUID organizationId, Rota rota, Form form, Viewer viewer, Model model) {
        var people =
                Part.of(() -> members.of(organizationId)).or(List.of()).stream()
                        .filter(it -> !it.pseudonym().isEmpty())
                        .toList();
        model.addAttribute("organizationId", organizationId);
        model.addAttribute("rota", rota);
        model.addAttribute("people", people);
        model.addAttribute(
                "pseudonyms",
                people.stream().collect(Collectors.toMap(Member::personId, Member::pseudonym)));
        model.addAttribute("days", RotaForm.DAYS);
        model.addAttribute("rows", RotaForm.rows(form));
        model.addAttribute("form", form);
        model.addAttribute("changes", viewer.has(organizationId, "coordinator", "safety-lead"));
        return "settled/on-call";
    }
}
