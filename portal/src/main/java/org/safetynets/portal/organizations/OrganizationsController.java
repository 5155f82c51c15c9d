package org.safetynets.portal.organizations;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.services.Outcome;
import org.safetynets.portal.services.Part;
import org.safetynets.portal.services.Slice;
import org.safetynets.portal.services.identity.Organization;
import org.safetynets.portal.services.identity.OrganizationsApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The organizations of the network: listed, created, changed, suspended and activated. */
@Controller
@RequestMapping("/network/organizations")
class OrganizationsController {

    private final OrganizationsApi organizations;

    OrganizationsController(OrganizationsApi organizations) {
        this.organizations = organizations;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "0") int page, Model model) {
        model.addAttribute("organizations", organizations.list(page));
        return "organizations/list";
    }

    @GetMapping("/new")
    String create(Model model) {
        return form(Form.empty().with("languages", "en"), model);
    }

    @PostMapping("/new")
    String create(Form form, Model model) {
        var details = OrganizationForm.read(form);
        if (!form.valid()) {
            return form(form, model);
        }
        return switch (Outcome.of(() -> organizations.create(details))) {
            case Outcome.Done(var made) ->
                    path(made.organizationId()) + "?done=organization-created";
            case Outcome.Refused(var problem) -> form(form.refused(problem), model);
        };
    }

    @GetMapping("/{organizationId}")
    String show(@PathVariable UUID organizationId, Model model) {
        var organization = organizations.get(organizationId);
        return page(organization, OrganizationForm.of(organization), model);
    }

    @PostMapping("/{organizationId}")
    String change(@PathVariable UUID organizationId, Form form, Model model) {
        var details = OrganizationForm.read(form);
        if (!form.valid()) {
            return page(organizations.get(organizationId), form, model);
        }
        var changed =
                Outcome.of(
                        () ->
                                organizations.change(
                                        organizationId, OrganizationForm.version(form), details));
        return answer(organizationId, changed, "organization", form, model);
    }

    @PostMapping("/{organizationId}/{step:suspend|activate}")
    String take(
            @PathVariable UUID organizationId, @PathVariable String step, Form form, Model model) {
        var reason = Map.of("reason", form.required("reason", 500));
        var organization = organizations.get(organizationId);
        var filled = OrganizationForm.of(organization).with("reason", form.value("reason"));
        if (!form.valid()) {
            return page(organization, filled.errorsOf(form), model);
        }
        var taken = Outcome.of(() -> organizations.take(organizationId, step, reason));
        return answer(organizationId, taken, "organization-" + step, filled, model);
    }

    private String answer(
            UUID organizationId, Outcome<?> outcome, String done, Form form, Model model) {
        return switch (outcome) {
            case Outcome.Done(var value) -> path(organizationId) + "?done=" + done;
            case Outcome.Refused(var problem) ->
                    page(organizations.get(organizationId), form.refused(problem), model);
        };
    }

    private static String path(UUID organizationId) {
        return "redirect:/network/organizations/" + organizationId;
    }

    private String form(Form form, Model model) {
        common(form, model);
        return "organizations/new";
    }

    private String page(Organization organization, Form form, Model model) {
        common(form, model);
        model.addAttribute("organization", organization);
        return "organizations/organization";
    }

    private void common(Form form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("languages", OrganizationForm.LANGUAGES);
        model.addAttribute(
                "parents",
                Part.of(() -> organizations.list(0)).map(Slice<Organization>::items).or(List.of()));
    }
}
