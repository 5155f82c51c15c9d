package org.safetynets.portal.contact;

import java.util.Map;
import java.util.UUID;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.services.Outcome;
import org.safetynets.portal.services.notifications.ContactCard;
import org.safetynets.portal.services.notifications.NotificationsApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

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

    /** Shows what others would see of these choices; nothing is kept. */
    @PostMapping("/seen")
    String seen(Form form, Model model) {
        ContactForm.read(form);
        return page(form, notifications.card(), model);
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

    /** Nothing leaves the app from now on. */
    @PostMapping("/pause")
    String pause() {
        notifications.pause();
        return "redirect:/contact?done=contact-paused";
    }

    @PostMapping("/resume")
    String resume() {
        notifications.resume();
        return "redirect:/contact?done=contact-resumed";
    }

    /** Forgets the address, or the number. */
    @PostMapping("/{what:email|phone}/remove")
    String remove(@PathVariable String what) {
        if (what.equals("email")) {
            notifications.removeEmail();
        } else {
            notifications.removePhone();
        }
        return "redirect:/contact?done=contact-removed";
    }

    @PostMapping("/phone")
    String sendPhoneCode(Form form, Model model) {
        var number = form.required("number", 30);
        if (!form.valid()) {
            return page(form, notifications.card(), model);
        }
        return answer(
                Outcome.of(() -> notifications.sendPhoneCode(Map.of("number", number))),
                form,
                "code-sent",
                model);
    }

    @PostMapping("/phone/code")
    String confirmPhone(Form form, Model model) {
        var code = form.required("phoneCode", 20);
        if (!form.valid()) {
            return page(form, notifications.card(), model);
        }
        return answer(
                Outcome.of(() -> notifications.confirmPhone(Map.of("code", code))),
                form,
                "confirmed",
                model);
    }

    /** What a browser needs before it hands out where to push to. */
    @GetMapping("/push-key")
    @ResponseBody
    Map<String, String> pushKey() {
        return notifications.pushKey();
    }

    @PostMapping("/devices")
    String addDevice(Form form, Model model) {
        var device =
                Map.of(
                        "name",
                        form.required("name", 40),
                        "endpoint",
                        form.required("endpoint", 1_000),
                        "keys",
                        Map.of(
                                "p256dh",
                                form.required("p256dh", 100),
                                "auth",
                                form.required("auth", 40)));
        if (!form.valid()) {
            return page(form, notifications.card(), model);
        }
        return answer(
                Outcome.of(() -> notifications.addDevice(device)), form, "device-added", model);
    }

    @PostMapping("/devices/{deviceId}/code")
    String confirmDevice(@PathVariable UUID deviceId, Form form, Model model) {
        var code = form.required("deviceCode", 20);
        if (!form.valid()) {
            return page(form, notifications.card(), model);
        }
        return answer(
                Outcome.of(() -> notifications.confirmDevice(deviceId, Map.of("code", code))),
                form,
                "confirmed",
                model);
    }

    @PostMapping("/devices/{deviceId}/remove")
    String removeDevice(@PathVariable UUID deviceId) {
        notifications.removeDevice(deviceId);
        return "redirect:/contact?done=contact-removed";
    }

    /** What became of every message, and why. */
    @GetMapping("/ledger")
    String ledger(@RequestParam(defaultValue = "0") int page, Model model) {
        model.addAttribute("entries", notifications.ledger(page, 20));
        return "contact/ledger";
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
        model.addAttribute("ways", ContactForm.WAYS);
        model.addAttribute("uses", ContactForm.USES);
        return "contact/contact";
    }
}
