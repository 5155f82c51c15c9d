package org.safetynets.portal.support;

import java.util.HashMap;
import java.util.UUID;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.services.Outcome;
import org.safetynets.portal.services.training.SupportApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What a supervisor asks to be shown again after a severe incident, and takes back. */
@Controller
@RequestMapping("/organizations/{organizationId}/supervision/{personId}/remedies")
class RemedyController {

    private final SupportApi support;
    private final SupervisedPage pages;

    RemedyController(SupportApi support, SupervisedPage pages) {
        this.support = support;
        this.pages = pages;
    }

    @PostMapping
    String ask(
            @PathVariable UUID organizationId,
            @PathVariable UUID personId,
            Form form,
            Model model) {
        var remedy = new HashMap<String, Object>();
        remedy.put("facilitatorId", personId);
        remedy.put("incidentId", chosen(form, "after"));
        remedy.put("requirement", chosen(form, "requirement"));
        remedy.put("until", day(form));
        remedy.put("reason", form.required("reason", 1000));
        if (!form.valid()) {
            return page(organizationId, personId, form, model);
        }
        return answered(
                Outcome.of(() -> support.ask(organizationId, remedy)),
                organizationId,
                personId,
                "remedy-asked",
                form,
                model);
    }

    @PostMapping("/{remedyId}/withdraw")
    String withdraw(
            @PathVariable UUID organizationId,
            @PathVariable UUID personId,
            @PathVariable UUID remedyId,
            Form form,
            Model model) {
        return answered(
                Outcome.of(() -> support.withdraw(organizationId, remedyId)),
                organizationId,
                personId,
                "remedy-withdrawn",
                form,
                model);
    }

    private static String chosen(Form form, String field) {
        if (form.value(field).isEmpty()) {
            form.wrong(field, "form.error.choose");
        }
        return form.value(field);
    }

    private static String day(Form form) {
        if (!form.value("until").matches("\\d{4}-\\d{2}-\\d{2}")) {
            form.wrong("until", "form.error.day");
        }
        return form.value("until");
    }

    private String answered(
            Outcome<?> outcome,
            UUID organizationId,
            UUID personId,
            String done,
            Form form,
            Model model) {
        return switch (outcome) {
            case Outcome.Done<?> it ->
                    "redirect:/organizations/%s/supervision/%s?done=%s"
                            .formatted(organizationId, personId, done);
            case Outcome.Refused<?> refused ->
                    page(organizationId, personId, form.refused(refused.problem()), model);
        };
    }

    private String page(UUID organizationId, UUID personId, Form form, Model model) {
        model.addAttribute("form", form);
        return pages.supervised(organizationId, personId, model);
    }
}
