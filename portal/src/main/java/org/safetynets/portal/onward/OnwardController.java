package org.safetynets.portal.onward;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.services.Outcome;
import org.safetynets.portal.services.Part;
import org.safetynets.portal.services.referrals.ListedApi;
import org.safetynets.portal.services.referrals.ListedOrganizations;
import org.safetynets.portal.services.referrals.Onward;
import org.safetynets.portal.services.referrals.OnwardApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What was suggested to a partner, whom they asked, and what came of it. */
@Controller
@RequestMapping("/referrals/onward")
class OnwardController {

    private final OnwardApi onward;
    private final ListedApi listed;

    OnwardController(OnwardApi onward, ListedApi listed) {
        this.onward = onward;
        this.listed = listed;
    }

    @GetMapping
    String mine(Model model) {
        return page(Form.empty(), model);
    }

    @PostMapping("/{outwardId}/met")
    String met(@PathVariable UUID outwardId, Form form, Model model) {
        return step(() -> onward.met(outwardId), "onward-met", form, model);
    }

    /** Also a suggestion that is not wanted. */
    @PostMapping("/{outwardId}/take-back")
    String takeBack(@PathVariable UUID outwardId, Form form, Model model) {
        return step(() -> onward.takeBack(outwardId), "onward-taken-back", form, model);
    }

    private String step(Supplier<Onward> change, String done, Form form, Model model) {
        return switch (Outcome.of(change)) {
            case Outcome.Done(var changed) -> "redirect:/referrals/onward?done=" + done;
            case Outcome.Refused(var problem) -> page(form.refused(problem), model);
        };
    }

    private String page(Form form, Model model) {
        var all = onward.mine().items();
        model.addAttribute("form", form);
        model.addAttribute("suggested", all.stream().filter(Onward::suggested).toList());
        model.addAttribute(
                "underWay", all.stream().filter(it -> it.open() && !it.suggested()).toList());
        model.addAttribute("over", all.stream().filter(it -> !it.open()).toList());
        model.addAttribute(
                "organizations",
                Part.of(listed::organizations).map(ListedOrganizations::contents).or(List.of()));
        return "onward/mine";
    }
}
