package org.safetynets.portal.outreach;

import java.util.UUID;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.services.Outcome;
import org.safetynets.portal.services.notifications.OutreachApi;
import org.safetynets.portal.services.notifications.OwnText.Proposed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Texts of an organization's own, each read by a second person. */
@Controller
@RequestMapping("/organizations/{organizationId}/texts")
class TextsController {

    private final OutreachApi outreach;

    TextsController(OutreachApi outreach) {
        this.outreach = outreach;
    }

    @GetMapping
    String show(@PathVariable UUID organizationId, Model model) {
        return page(organizationId, Form.empty(), model);
    }

    /** Shows what they will see; nothing is kept. */
    @PostMapping("/preview")
    String preview(@PathVariable UUID organizationId, Form form, Model model) {
        var text = read(form);
        if (form.valid()) {
            switch (Outcome.of(() -> outreach.preview(organizationId, text))) {
                case Outcome.Done(var seen) -> model.addAttribute("seen", seen);
                case Outcome.Refused(var problem) -> form.refused(problem);
            }
        }
        return page(organizationId, form, model);
    }

    @PostMapping
    String propose(@PathVariable UUID organizationId, Form form, Model model) {
        var text = read(form);
        if (!form.valid()) {
            return page(organizationId, form, model);
        }
        return switch (Outcome.of(() -> outreach.propose(organizationId, text))) {
            case Outcome.Done(var value) -> back(organizationId, "text-proposed");
            case Outcome.Refused(var problem) -> page(organizationId, form.refused(problem), model);
        };
    }

    @PostMapping("/{templateId}/{step:approve|reject|withdraw}")
    String step(
            @PathVariable UUID organizationId,
            @PathVariable UUID templateId,
            @PathVariable String step,
            Model model) {
        return switch (Outcome.of(() -> outreach.step(organizationId, templateId, step))) {
            case Outcome.Done(var value) -> back(organizationId, "text-reviewed");
            case Outcome.Refused(var problem) ->
                    page(organizationId, Form.empty().refused(problem), model);
        };
    }

    private static Proposed read(Form form) {
        return new Proposed(
                form.required("notice", 60),
                form.value("variant").equals("normal") ? "normal" : "discreet",
                form.value("language").equals("es") ? "es" : "en",
                form.required("subject", 120),
                form.required("body", 1_000));
    }

    private static String back(UUID organizationId, String done) {
        return "redirect:/organizations/" + organizationId + "/texts?done=" + done;
    }

    private String page(UUID organizationId, Form form, Model model) {
        model.addAttribute("organizationId", organizationId);
        model.addAttribute("form", form);
        model.addAttribute("texts", outreach.texts(organizationId, 50));
        return "outreach/texts";
    }
}
