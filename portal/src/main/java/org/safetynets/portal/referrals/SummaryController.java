package org.safetynets.portal.referrals;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.services.Outcome;
import org.safetynets.portal.services.Part;
import org.safetynets.portal.services.referrals.Choices;
import org.safetynets.portal.services.referrals.Measured;
import org.safetynets.portal.services.referrals.ReferralsApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * A partner chooses which of their scores the counselor may see, looks at them as they would be
 * seen, and only then shows them.
 */
@Controller
@RequestMapping("/referrals/{referralId}/summary")
class SummaryController {

    private final ReferralsApi referrals;

    SummaryController(ReferralsApi referrals) {
        this.referrals = referrals;
    }

    @GetMapping
    String choose(@PathVariable UUID referralId, Model model) {
        return page(referralId, Form.empty(), Part.of(() -> referrals.choices(referralId)), model);
    }

    @PostMapping
    String preview(@PathVariable UUID referralId, Form form, Model model) {
        var choices = Part.of(() -> referrals.choices(referralId));
        var offered = choices.or(new Choices(List.of())).measures();
        var chosen = form.someOf("measures", offered.stream().map(Measured::measure).toList());
        if (!form.valid()) {
            return page(referralId, form, choices, model);
        }
        var body = Map.of("measures", chosen);
        return switch (Outcome.of(() -> referrals.preview(referralId, body))) {
            case Outcome.Done(var it) ->
                    "redirect:/referrals/" + referralId + "/summary/" + it.summaryId();
            case Outcome.Refused(var problem) ->
                    page(referralId, form.refused(problem), choices, model);
        };
    }

    @GetMapping("/{summaryId}")
    String look(@PathVariable UUID referralId, @PathVariable UUID summaryId, Model model) {
        return looked(referralId, summaryId, Form.empty(), model);
    }

    @PostMapping("/{summaryId}")
    String show(
            @PathVariable UUID referralId, @PathVariable UUID summaryId, Form form, Model model) {
        var dial = Map.of("dial", "D4", "summaryId", summaryId.toString());
        return switch (Outcome.of(() -> referrals.turn(referralId, dial))) {
            case Outcome.Done(var it) -> "redirect:/referrals/" + referralId + "?done=dial";
            case Outcome.Refused(var problem) -> {
                form.refused(problem);
                yield page(referralId, form, Part.of(() -> referrals.choices(referralId)), model);
            }
        };
    }

    private String looked(UUID referralId, UUID summaryId, Form form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("referral", referrals.one(referralId));
        model.addAttribute("summaryId", summaryId);
        model.addAttribute("seen", referrals.viewAt(referralId, "D4", summaryId));
        return "referrals/summary-seen";
    }

    private String page(UUID referralId, Form form, Part<Choices> choices, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("referral", referrals.one(referralId));
        model.addAttribute("choices", choices);
        return "referrals/summary";
    }
}
