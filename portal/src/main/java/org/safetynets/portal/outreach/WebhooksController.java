package org.safetynets.portal.outreach;

import java.util.List;
import java.util.UUID;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.services.Outcome;
import org.safetynets.portal.services.notifications.OutreachApi;
import org.safetynets.portal.services.notifications.Webhook;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where an organization's own systems are told of what happens. */
@Controller
@RequestMapping("/organizations/{organizationId}/webhooks")
class WebhooksController {

    private static final List<String> TOPICS =
            List.of(
                    "group-changed",
                    "seat-changed",
                    "meeting-changed",
                    "certification-changed",
                    "referral-changed",
                    "incident-reported");

    private final OutreachApi outreach;

    WebhooksController(OutreachApi outreach) {
        this.outreach = outreach;
    }

    @GetMapping
    String show(@PathVariable UUID organizationId, Model model) {
        return page(organizationId, Form.empty(), model);
    }

    /** The secret is shown on the page that follows, and never again. */
    @PostMapping
    String register(@PathVariable UUID organizationId, Form form, Model model) {
        var wanted = read(form);
        if (form.valid()) {
            switch (Outcome.of(() -> outreach.register(organizationId, wanted))) {
                case Outcome.Done(var made) -> {
                    model.addAttribute("made", made);
                    return page(organizationId, Form.empty(), model);
                }
                case Outcome.Refused(var problem) -> form.refused(problem);
            }
        }
        return page(organizationId, form, model);
    }

    @GetMapping("/{webhookId}")
    String one(@PathVariable UUID organizationId, @PathVariable UUID webhookId, Model model) {
        return onePage(organizationId, webhookId, Form.empty(), model);
    }

    @GetMapping("/{webhookId}/change")
    String change(@PathVariable UUID organizationId, @PathVariable UUID webhookId, Model model) {
        var webhook = outreach.webhook(organizationId, webhookId);
        var form =
                Form.empty()
                        .with("url", webhook.url())
                        .with("topics", webhook.topics())
                        .with("description", webhook.description())
                        .with("version", String.valueOf(webhook.version()));
        return changePage(organizationId, webhook, form, model);
    }

    @PostMapping("/{webhookId}/change")
    String changed(
            @PathVariable UUID organizationId,
            @PathVariable UUID webhookId,
            Form form,
            Model model) {
        var wanted = read(form);
        var version = "\"" + form.value("version") + "\"";
        if (form.valid()) {
            switch (Outcome.of(
                    () -> outreach.changeWebhook(organizationId, webhookId, version, wanted))) {
                case Outcome.Done(var webhook) -> {
                    return back(organizationId, webhookId, "webhook-changed");
                }
                case Outcome.Refused(var problem) -> form.refused(problem);
            }
        }
        return changePage(organizationId, outreach.webhook(organizationId, webhookId), form, model);
    }

    private static Webhook.Wanted read(Form form) {
        form.text("description", 120);
        return new Webhook.Wanted(
                form.required("url", 500),
                form.someOf("topics", TOPICS),
                form.orNull("description"));
    }

    @PostMapping("/{webhookId}/rotate")
    String rotate(@PathVariable UUID organizationId, @PathVariable UUID webhookId, Model model) {
        model.addAttribute("made", outreach.rotate(organizationId, webhookId));
        return onePage(organizationId, webhookId, Form.empty(), model);
    }

    @PostMapping("/{webhookId}/{step:enable|disable|test}")
    String step(
            @PathVariable UUID organizationId,
            @PathVariable UUID webhookId,
            @PathVariable String step,
            Model model) {
        return after(
                Outcome.of(() -> outreach.stepWebhook(organizationId, webhookId, step)),
                organizationId,
                webhookId,
                model);
    }

    @PostMapping("/{webhookId}/calls/{callId}/replay")
    String replay(
            @PathVariable UUID organizationId,
            @PathVariable UUID webhookId,
            @PathVariable UUID callId,
            Model model) {
        return after(
                Outcome.of(() -> outreach.replayCall(organizationId, webhookId, callId)),
                organizationId,
                webhookId,
                model);
    }

    @PostMapping("/{webhookId}/remove")
    String remove(@PathVariable UUID organizationId, @PathVariable UUID webhookId) {
        outreach.removeWebhook(organizationId, webhookId);
        return "redirect:/organizations/" + organizationId + "/webhooks?done=webhook-removed";
    }

    private String after(Outcome<?> outcome, UUID organizationId, UUID webhookId, Model model) {
        return switch (outcome) {
            case Outcome.Done(var value) -> back(organizationId, webhookId, "webhook");
            case Outcome.Refused(var problem) ->
                    onePage(organizationId, webhookId, Form.empty().refused(problem), model);
        };
    }

    private static String back(UUID organizationId, UUID webhookId, String done) {
        return "redirect:/organizations/%s/webhooks/%s?done=%s"
                .formatted(organizationId, webhookId, done);
    }

    private static String changePage(UUID organizationId, Webhook webhook, Form form, Model model) {
        model.addAttribute("organizationId", organizationId);
        model.addAttribute("form", form);
        model.addAttribute("topics", TOPICS);
        model.addAttribute("webhook", webhook);
        return "outreach/webhook-change";
    }

    private String onePage(UUID organizationId, UUID webhookId, Form form, Model model) {
        model.addAttribute("organizationId", organizationId);
        model.addAttribute("form", form);
        model.addAttribute("webhook", outreach.webhook(organizationId, webhookId));
        model.addAttribute("calls", outreach.calls(organizationId, webhookId));
        return "outreach/webhook";
    }

    private String page(UUID organizationId, Form form, Model model) {
        model.addAttribute("organizationId", organizationId);
        model.addAttribute("form", form);
        model.addAttribute("topics", TOPICS);
        model.addAttribute("webhooks", outreach.webhooks(organizationId));
        return "outreach/webhooks";
    }
}
