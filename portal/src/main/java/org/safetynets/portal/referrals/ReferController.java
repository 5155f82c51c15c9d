package org.safetynets.portal.referrals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.services.Outcome;
import org.safetynets.portal.services.Part;
import org.safetynets.portal.services.groups.GroupsApi;
import org.safetynets.portal.services.referrals.CounselorsApi;
import org.safetynets.portal.services.referrals.Refer;
import org.safetynets.portal.services.referrals.ReferralsApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A counselor refers: a code to hand over, and no personal data. */
@Controller
@RequestMapping("/organizations/{organizationId}/referrals")
class ReferController {

    private static final int LAST_PAGE = 1_000;

    private final ReferralsApi referrals;
    private final CounselorsApi counselors;
    private final GroupsApi groups;

    ReferController(ReferralsApi referrals, CounselorsApi counselors, GroupsApi groups) {
        this.referrals = referrals;
        this.counselors = counselors;
        this.groups = groups;
    }

    @GetMapping
    String list(
            @PathVariable UUID organizationId,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        var number = Math.clamp(page, 0, LAST_PAGE);
        model.addAttribute("organizationId", organizationId);
        model.addAttribute("referrals", referrals.referrals(organizationId, number));
        model.addAttribute("names", names());
        return "referrals/made";
    }

    /** Where there is room, seen before somebody is referred. */
    @GetMapping("/capacity")
    String capacity(@PathVariable UUID organizationId, Model model) {
        model.addAttribute("organizationId", organizationId);
        model.addAttribute("capacities", counselors.capacity(organizationId));
        model.addAttribute("names", names());
        return "referrals/capacity";
    }

    private Map<String, String> names() {
        var names = new HashMap<String, String>();
        for (var purpose : Part.of(groups::purposes).or(List.of())) {
            names.put(purpose.code(), purpose.name());
        }
        return names;
    }

    @GetMapping("/new")
    String refer(@PathVariable UUID organizationId, Model model) {
        return page(organizationId, Form.empty(), model);
    }

    /** The code is told once, so this answer is shown and not redirected from. */
    @PostMapping("/new")
    String refer(@PathVariable UUID organizationId, Form form, Model model) {
        var referral = new Refer(form.orNull("suggestedPurpose"), UrgentFlags.read(form));
        if (!form.valid()) {
            return page(organizationId, form, model);
        }
        var wished = referral.withoutContact(form.checked("doNotContact"));
        return switch (Outcome.of(() -> referrals.refer(organizationId, wished))) {
            case Outcome.Done(var made) -> {
                model.addAttribute("organizationId", organizationId);
                model.addAttribute("referral", made);
                yield "referrals/code";
            }
            case Outcome.Refused(var problem) -> page(organizationId, form.refused(problem), model);
        };
    }

    /** Free seats per purpose; empty while that is not known. */
    private Map<String, Integer> room(UUID organizationId) {
        var room = new HashMap<String, Integer>();
        for (var it : Part.of(() -> counselors.capacity(organizationId)).or(List.of())) {
            room.put(it.purpose(), it.seatsFree());
        }
        return room;
    }

    private String page(UUID organizationId, Form form, Model model) {
        model.addAttribute("organizationId", organizationId);
        model.addAttribute("form", form);
        model.addAttribute("flags", UrgentFlags.ALL);
        model.addAttribute("room", room(organizationId));
        model.addAttribute("purposes", Part.of(groups::purposes).or(List.of()));
        return "referrals/refer";
    }
}
