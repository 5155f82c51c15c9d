package org.safetynets.portal.contact;

import java.util.Map;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.services.Outcome;
import org.safetynets.portal.services.notifications.ContactCard;
import org.safetynets.portal.services.notifications.NotificationsApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** How a person may be reached: nothing but the inbox until they approve more. */
@Controller
@RequestMapping("/contact")
class ContactController {

    private final NotificationsApi notifications;

    ContactController(NotificationsApi notifications) {
        this.notifications = notifications;
    }

    @GetMapping
    String show(Model model) {
        var card = notifications.card();
        return page(ContactForm.of(card), card, model);
    }

    @PostMapping
    String save(Form form, Model model) {
        var choices = ContactForm.read(form);
        if (!form.valid()) {
            return page(form, notifications.card(), model);
        }
        var version = "\"" + form.value("version") + "\"";
        return answer(
                Outcome.of(() -> notifications.save(version, choices)), form, "contact", model);
    }

    @PostMapping("/email")
    String sendCode(Form form, Model model) {
        var address = form.required("address", 254);
        if (!form.valid()) {
            return page(form, notifications.card(), model);
        }
        return answer(
                Outcome.of(() -> notifications.sendCode(Map.of("address", address))),
                form,
                "code-sent",
                model);
    }

    @PostMapping("/code")
    String confirm(Form form, Model model) {
        var code = form.required("code", 20);
        if (!form.valid()) {
            return page(form, notifications.card(), model);
        }
        return answer(
                Outcome.of(() -> notifications.confirm(Map.of("code", code))),
                form,
                "confirmed",
                model);
    }

    private String answer(Outcome<?> outcome, Form form, String done, Model model) {
        return switch (outcome) {
            case Outcome.Done(var value) -> "redirect:/contact?done=" + done;
            case Outcome.Refused(var problem) ->
                    page(form.refused(problem), notifications.card(), model);
        };
    }

    private static String page(Form form, ContactCard card, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("card", card);
        return "contact/contact";
    }
}
