package org.safetynets.portal.referrals;

import java.util.List;
import java.util.Set;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.services.Outcome;
import org.safetynets.portal.services.referrals.Claim;
import org.safetynets.portal.services.referrals.ReferralsApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A partner's referrals, and the code that makes one theirs. */
@Controller
@RequestMapping("/referrals")
class MyReferralController {

    static final List<String> DIAL = List.of("D0", "D1", "D2", "D3", "D4");

    /** What somebody can allow who has nothing to look at yet. */
    private static final List<String> AT_FIRST = DIAL.subList(0, 4);

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
        var code = form.required("code", 40);
        var dial = form.oneOf("dial", Set.copyOf(AT_FIRST));
        if (dial == null) {
            form.wrong("dial", "form.error.choose");
        }
        if (dial == null || !form.valid()) {
            return page(form, model);
        }
        var noContact = form.checked("doNotContact") ? Boolean.TRUE : null;
        var claim = new Claim(code, dial, noContact);
        return switch (Outcome.of(() -> referrals.claim(claim))) {
            case Outcome.Done(var claimed) ->
                    "redirect:/referrals/" + claimed.referralId() + "?done=claimed";
            case Outcome.Refused(var problem) -> page(form.refused(problem), model);
        };
    }

    /** What the partner has ended stays at the end, with who looked at it before. */
    private String page(Form form, Model model) {
        var mine = referrals.mine().items();
        model.addAttribute("form", form);
        model.addAttribute("referrals", mine.stream().filter(it -> !it.withdrawn()).toList());
        model.addAttribute("ended", mine.stream().filter(it -> it.withdrawn()).toList());
        model.addAttribute("settings", AT_FIRST);
        return "referrals/mine";
    }
}
