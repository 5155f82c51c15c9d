package org.safetynets.portal.referrals;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.portal.guide.Countries;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.services.Outcome;
import org.safetynets.portal.services.Part;
import org.safetynets.portal.services.groups.GroupsApi;
import org.safetynets.portal.services.referrals.ListedApi;
import org.safetynets.portal.services.referrals.ListedOrganizations;
import org.safetynets.portal.services.referrals.ReferMyself;
import org.safetynets.portal.services.referrals.ReferralsApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * A partner refers themselves. Questions of safety come first, and with a yes whom to turn to now;
 * the answers travel in the body alone and nothing is kept until the end.
 */
@Controller
@RequestMapping("/referrals/self")
class SelfReferralController {

    private final ReferralsApi referrals;
    private final ListedApi listed;
    private final GroupsApi groups;

    SelfReferralController(ReferralsApi referrals, ListedApi listed, GroupsApi groups) {
        this.referrals = referrals;
        this.listed = listed;
        this.groups = groups;
    }

    @GetMapping
    String first(Model model) {
        return questions(Form.empty(), model);
    }

    @PostMapping
    String next(Form form, Model model) {
        var flags = UrgentFlags.read(form);
        if (!form.valid()) {
            return questions(form, model);
        }
        if (flags.containsValue("yes")) {
            return help(model);
        }
        return form.checked("send") ? send(form, flags, model) : where(form, model);
    }

    private String send(Form form, Map<String, String> flags, Model model) {
        var organization = organization(form);
        if (organization == null) {
            return where(form.wrong("organization", "form.error.choose"), model);
        }
        var referral =
                new ReferMyself(
                        organization,
                        form.orNull("suggestedPurpose"),
                        flags,
                        form.checked("doNotContact"));
        return switch (Outcome.of(() -> referrals.referMyself(referral))) {
            case Outcome.Done(var made) ->
                    "redirect:/referrals/" + made.referralId() + "?done=self-referred";
            case Outcome.Refused(var problem) ->
                    problem.name().equals("refer-first")
                            ? help(model)
                            : where(form.refused(problem), model);
        };
    }

    private @Nullable UUID organization(Form form) {
        return organizations().or(List.of()).stream()
                .map(ListedOrganizations.One::id)
                .filter(it -> form.has("organization", it.toString()))
                .findFirst()
                .orElse(null);
    }

    private Part<List<ListedOrganizations.One>> organizations() {
        return Part.of(listed::organizations).map(ListedOrganizations::contents);
    }

    private static String questions(Form form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("flags", UrgentFlags.ALL);
        return "referrals/self";
    }

    private String where(Form form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("flags", UrgentFlags.ALL);
        model.addAttribute("organizations", organizations());
        model.addAttribute("purposes", Part.of(groups::purposes).or(List.of()));
        return "referrals/where";
    }

    private static String help(Model model) {
        model.addAttribute("form", Form.empty());
        model.addAttribute("countries", Countries.ALL);
        return "referrals/help-first";
    }
}
