package org.safetynets.portal.referrals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.services.Outcome;
import org.safetynets.portal.services.Part;
import org.safetynets.portal.services.Slice;
import org.safetynets.portal.services.referrals.Claim;
import org.safetynets.portal.services.referrals.MyReferral;
import org.safetynets.portal.services.referrals.Receipt;
import org.safetynets.portal.services.referrals.ReferralsApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The partner claims a code and holds the dial of what the counselor may learn. */
@Controller
@RequestMapping("/referrals")
class MyReferralController {

    static final List<String> DIAL = List.of("D0", "D1", "D2", "D3", "D4");

    private final ReferralsApi referrals;

    MyReferralController(ReferralsApi referrals) {
        this.referrals = referrals;
    }

    @GetMapping
    String mine(Model model) {
        return page(Form.empty().with("dial", "D0"), model);
    }

    @PostMapping
    String claim(Form form, Model model) {
        var claim = new Claim(form.required("code", 40), form.required("dial", 2));
        if (!form.valid()) {
            return page(form, model);
        }
        return answer(Outcome.of(() -> referrals.claim(claim)), form, "claimed", model);
    }

    @PostMapping("/{referralId}/dial")
    String turn(@PathVariable UUID referralId, Form form, Model model) {
        var dial = Map.of("dial", form.value("dial"));
        return answer(Outcome.of(() -> referrals.turn(referralId, dial)), form, "dial", model);
    }

    @PostMapping("/{referralId}/withdraw")
    String withdraw(@PathVariable UUID referralId, Form form, Model model) {
        return answer(Outcome.of(() -> referrals.withdraw(referralId)), form, "withdrawn", model);
    }

    private String answer(Outcome<?> outcome, Form form, String done, Model model) {
        return switch (outcome) {
            case Outcome.Done(var value) -> "redirect:/referrals?done=" + done;
            case Outcome.Refused(var problem) -> page(form.refused(problem), model);
        };
    }

    /** Of those that were shown to somebody; what cannot be told now is left out. */
    private Map<UUID, List<Receipt>> receipts(List<MyReferral> mine) {
        var all = new HashMap<UUID, List<Receipt>>();
        for (var referral : mine) {
            var shown = Part.of(() -> referrals.receipts(referral.referralId()));
            all.put(referral.referralId(), shown.or(Slice.empty()).items());
        }
        return all;
    }

    private String page(Form form, Model model) {
        model.addAttribute("form", form);
        var mine = referrals.mine().items().stream().filter(it -> !it.withdrawn()).toList();
        model.addAttribute("referrals", mine);
        model.addAttribute("receipts", receipts(mine));
        model.addAttribute("settings", DIAL);
        return "referrals/mine";
    }
}
