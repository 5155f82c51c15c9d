package org.safetynets.portal.practices;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.services.Outcome;
import org.safetynets.portal.services.practices.PracticeWebhooksApi;
import org.safetynets.portal.services.practices.PracticesApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where a practice's systems are called: all its members see it, its administrators decide. */
@Controller
@RequestMapping("/practices/{practiceId}/webhooks")
class PracticeWebhooksController {

    private final PracticesApi practices;
    private final PracticeWebhooksApi webhooks;

    PracticeWebhooksController(PracticesApi practices, PracticeWebhooksApi webhooks) {
        this.practices = practices;
        this.webhooks = webhooks;
    }

    @GetMapping
    String all(@PathVariable UUID practiceId, Model model) {
        return page(practiceId, Form.empty(), model);
    }

    /** The secret is shown on the page that follows, and never again. */
    @PostMapping
    String register(@PathVariable UUID practiceId, Form form, Model model) {
        var wanted = read(form);
        if (form.valid()) {
            switch (Outcome.of(() -> webhooks.register(practiceId, wanted))) {
                case Outcome.Done(var made) -> {
                    model.addAttribute("made", made);
                    return page(practiceId, Form.empty(), model);
                }
                case Outcome.Refused(var problem) -> form.refused(problem);
            }
        }
        return page(practiceId, form, model);
    }

    private static Map<String, String> read(Form form) {
        form.text("description", 120);
        var wanted = new LinkedHashMap<String, String>();
        wanted.put("url", form.required("url", 500));
        var description = form.orNull("description");
        if (description != null) {
            wanted.put("description", description);
        }
        return wanted;
    }

    @GetMapping("/{webhookId}")
    String one(@PathVariable UUID practiceId, @PathVariable UUID webhookId, Model model) {
        return onePage(practiceId, webhookId, Form.empty(), model);
    }

    @PostMapping("/{webhookId}/rotate")
    String rotate(@PathVariable UUID practiceId, @PathVariable UUID webhookId, Model model) {
        model.addAttribute("made", webhooks.rotate(practiceId, webhookId));
        return onePage(practiceId, webhookId, Form.empty(), model);
    }

    @PostMapping("/{webhookId}/{step:enable|disable|test}")
    String step(
            @PathVariable UUID practiceId,
            @PathVariable UUID webhookId,
            @PathVariable String step,
            Model model) {
        return switch (Outcome.of(() -> webhooks.step(practiceId, webhookId, step))) {
            case Outcome.Done(var value) ->
                    "redirect:/practices/%s/webhooks/%s?done=webhook"
                            .formatted(practiceId, webhookId);
            case Outcome.Refused(var problem) ->
                    onePage(practiceId, webhookId, Form.empty().refused(problem), model);
        };
    }

    @PostMapping("/{webhookId}/remove")
    String remove(@PathVariable UUID practiceId, @PathVariable UUID webhookId) {
        webhooks.remove(practiceId, webhookId);
        return "redirect:/practices/" + practiceId + "/webhooks?done=webhook-removed";
    }

    private String onePage(UUID practiceId, UUID webhookId, Form form, Model model) {
        model.addAttribute("practice", practices.practice(practiceId));
        model.addAttribute("form", form);
        model.addAttribute("webhook", webhooks.one(practiceId, webhookId));
        model.addAttribute("calls", webhooks.calls(practiceId, webhookId));
        return "practices/webhook";
    }

    private String page(UUID practiceId, Form form, Model model) {
        model.addAttribute("practice", practices.practice(practiceId));
        model.addAttribute("form", form);
        model.addAttribute("webhooks", webhooks.all(practiceId));
        return "practices/webhooks";
    }
}
