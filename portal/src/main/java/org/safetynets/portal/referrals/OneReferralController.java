package org.safetynets.portal.referrals;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.services.Outcome;
import org.safetynets.portal.services.Part;
import org.safetynets.portal.services.referrals.ReferralsApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * One referral of a partner: where it stands, what the counselor sees of it and for how long, who
 * looked, whether they want to be asked, and the way out.
 */
@Controller
@RequestMapping("/referrals/{referralId}")
class OneReferralController {

    private final ReferralsApi referrals;

    OneReferralController(ReferralsApi referrals) {
        this.referrals = referrals;
    }

    @GetMapping
    String show(@PathVariable UUID referralId, Model model) {
        return page(referralId, Form.empty(), model);
    }

    @PostMapping("/dial")
    String turn(@PathVariable UUID referralId, Form form, Model model) {
        var dial = form.oneOf("dial", Set.copyOf(MyReferralController.DIAL));
        if (dial == null) {
            return page(referralId, form.wrong("dial", "form.error.choose"), model);
        }
        if (dial.equals("D4")) {
            return "redirect:/referrals/" + referralId + "/summary"; // nobody shows what is unseen
        }
        if (form.checked("look")) {
            model.addAttribute("look", Part.of(() -> referrals.viewAt(referralId, dial, null)));
            return page(referralId, form, model);
        }
        var outcome = Outcome.of(() -> referrals.turn(referralId, Map.of("dial", dial)));
        return answer(outcome, referralId, form, "dial", model);
    }

    @PostMapping("/contact")
    String ask(@PathVariable UUID referralId, Form form, Model model) {
        var none = form.checked("doNotContact");
        var outcome = Outcome.of(() -> referrals.ask(referralId, Map.of("doNotContact", none)));
        return answer(outcome, referralId, form, none ? "no-contact" : "contact-again", model);
    }

    @PostMapping("/withdraw")
    String withdraw(@PathVariable UUID referralId, Form form, Model model) {
        var outcome = Outcome.of(() -> referrals.withdraw(referralId));
        return answer(outcome, referralId, form, "withdrawn", model);
    }

    private String answer(
            Outcome<?> outcome, UUID referralId, Form form, String done, Model model) {
        return switch (outcome) {
            case Outcome.Done(var value) -> "redirect:/referrals/" + referralId + "?done=" + done;
            case Outcome.Refused(var problem) -> page(referralId, form.refused(problem), model);
        };
    }

    private String page(UUID referralId, Form form, Model model) {
        var referral = referrals.one(referralId);
        model.addAttribute(
                "form", form.checked("dial") ? form : form.with("dial", referral.dial()));
        model.addAttribute("referral", referral);
        model.addAttribute("settings", MyReferralController.DIAL);
        model.addAttribute(
                "seen",
                referral.tellsMore()
                        ? Part.of(() -> referrals.view(referralId))
                        : new Part<>(null));
        model.addAttribute("contact", Part.of(() -> referrals.contact(referralId)));
        model.addAttribute("receipts", Part.of(() -> referrals.receipts(referralId)));
        model.addAttribute("consents", Part.of(() -> referrals.consents(referralId)));
        return "referrals/one";
    }
}
