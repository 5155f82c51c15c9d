package org.safetynets.portal.external;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.portal.files.Uploads;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.services.Outcome;
import org.safetynets.portal.services.training.CohortsApi;
import org.safetynets.portal.services.training.ExternalApi;
import org.safetynets.portal.services.training.ExternalEvidence.Brought;
import org.safetynets.portal.services.training.StandardsApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** A candidate brings a certificate from elsewhere and sees what was decided. */
@Controller
@RequestMapping("/organizations/{organizationId}/enrolments/{enrolmentId}/certificates")
class ExternalController {

    private final ExternalApi external;
    private final CohortsApi cohorts;
    private final StandardsApi standards;
    private final Uploads uploads;

    ExternalController(
            ExternalApi external, CohortsApi cohorts, StandardsApi standards, Uploads uploads) {
        this.external = external;
        this.cohorts = cohorts;
        this.standards = standards;
        this.uploads = uploads;
    }

    @GetMapping
    String show(@PathVariable UUID organizationId, @PathVariable UUID enrolmentId, Model model) {
        return page(organizationId, enrolmentId, Form.empty(), model);
    }

    @PostMapping
    String bring(
            @PathVariable UUID organizationId,
            @PathVariable UUID enrolmentId,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Form form,
            Model model) {
        var issuer = form.required("issuer", 200);
        var title = form.required("title", 200);
        var issuedOn = day(form, "issuedOn", true);
        var expiresOn = day(form, "expiresOn", false);
        if (form.values("counts").isEmpty()) {
            form.wrong("counts", "form.error.choose");
        }
        if (file == null || file.isEmpty()) {
            form.wrong("file", "form.error.file");
        }
        if (!form.valid() || file == null) {
            return page(organizationId, enrolmentId, form, model);
        }
        var outcome =
                Outcome.of(
                        () ->
                                external.bring(
                                        organizationId,
                                        enrolmentId,
                                        new Brought(
                                                uploads.keep(organizationId, "certificate", file)
                                                        .fileId(),
                                                issuer,
                                                title,
                                                issuedOn,
                                                expiresOn,
                                                form.values("counts"),
                                                null)));
        return switch (outcome) {
            case Outcome.Done(var brought) ->
                    "redirect:/organizations/"
                            + organizationId
                            + "/enrolments/"
                            + enrolmentId
                            + "/certificates?done=brought";
            case Outcome.Refused(var problem) ->
                    page(organizationId, enrolmentId, form.refused(problem), model);
        };
    }

    private static @Nullable LocalDate day(Form form, String field, boolean needed) {
        if (!needed && form.value(field).isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(form.value(field));
        } catch (DateTimeParseException none) {
            form.wrong(field, "form.error.day");
            return null;
        }
    }

    private String page(UUID organizationId, UUID enrolmentId, Form form, Model model) {
        var enrolment = cohorts.enrolment(organizationId, enrolmentId);
        model.addAttribute("organizationId", organizationId);
        model.addAttribute("enrolment", enrolment);
        model.addAttribute("form", form);
        model.addAttribute("standard", standards.get(enrolment.standardId()));
        model.addAttribute("brought", external.of(organizationId, enrolmentId));
        return "external/mine";
    }
}
