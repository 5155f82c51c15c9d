package org.safetynets.portal.organizations;

import java.io.IOException;
import java.util.UUID;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.services.Outcome;
import org.safetynets.portal.services.identity.Branding;
import org.safetynets.portal.services.identity.Organization;
import org.safetynets.portal.services.identity.OrganizationsApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** How an organization shows itself: neutral name, languages, time zone and logo. */
@Controller
@RequestMapping("/organizations/{organizationId}/branding")
class BrandingController {

    private final OrganizationsApi organizations;

    BrandingController(OrganizationsApi organizations) {
        this.organizations = organizations;
    }

    @GetMapping
    String show(@PathVariable UUID organizationId, Model model) {
        var organization = organizations.get(organizationId);
        return page(organization, OrganizationForm.of(organization), model);
    }

    @PostMapping
    String save(@PathVariable UUID organizationId, Form form, Model model) {
        var branding =
                new Branding(
                        OrganizationForm.neutralName(form),
                        OrganizationForm.languages(form),
                        OrganizationForm.timeZone(form));
        if (!form.valid()) {
            return page(organizations.get(organizationId), form, model);
        }
        var saved =
                Outcome.of(
                        () ->
                                organizations.brand(
                                        organizationId, OrganizationForm.version(form), branding));
        return answer(organizationId, saved, "branding", form, model);
    }

    @PostMapping("/logo")
    String logo(
            @PathVariable UUID organizationId,
            @RequestParam MultipartFile picture,
            Form form,
            Model model)
            throws IOException {
        var type = picture.getContentType();
        if (picture.isEmpty() || type == null || !type.matches("image/(png|jpeg|webp)")) {
            form.wrong("picture", "form.error.picture");
        } else if (picture.getSize() > 100 * 1024) {
            form.wrong("picture", "form.error.picture-size");
        }
        var organization = organizations.get(organizationId);
        if (type == null || !form.valid()) {
            return page(organization, OrganizationForm.of(organization).errorsOf(form), model);
        }
        var bytes = picture.getBytes();
        var saved = Outcome.of(() -> organizations.logo(organizationId, type, bytes));
        return answer(organizationId, saved, "logo", OrganizationForm.of(organization), model);
    }

    @PostMapping("/logo/remove")
    String removeLogo(@PathVariable UUID organizationId) {
        organizations.removeLogo(organizationId);
        return path(organizationId) + "?done=logo-removed";
    }

    private static String path(UUID organizationId) {
        return "redirect:/organizations/" + organizationId + "/branding";
    }

    private String answer(
            UUID organizationId, Outcome<?> outcome, String done, Form form, Model model) {
        return switch (outcome) {
            case Outcome.Done(var value) -> path(organizationId) + "?done=" + done;
            case Outcome.Refused(var problem) ->
                    page(organizations.get(organizationId), form.refused(problem), model);
        };
    }

    private static String page(Organization organization, Form form, Model model) {
        model.addAttribute("organization", organization);
        model.addAttribute("form", form);
        model.addAttribute("languages", OrganizationForm.LANGUAGES);
        return "organizations/branding";
    }
}
