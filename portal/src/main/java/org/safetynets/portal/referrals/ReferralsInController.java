package org.safetynets.portal.referrals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.services.Part;
import org.safetynets.portal.services.groups.GroupsApi;
import org.safetynets.portal.services.referrals.ReferralsApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What became of the referrals to an organization, for its coordinators. */
@Controller
@RequestMapping("/organizations/{organizationId}/referrals-in")
class ReferralsInController {

    private static final int LAST_PAGE = 1_000;

    private final ReferralsApi referrals;
    private final GroupsApi groups;

    ReferralsInController(ReferralsApi referrals, GroupsApi groups) {
        this.referrals = referrals;
        this.groups = groups;
    }

    /** {@code show}: open or closed; anything else shows all. */
    @GetMapping
    String all(
            @PathVariable UUID organizationId,
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        var number = Math.clamp(page, 0, LAST_PAGE);
        model.addAttribute("organizationId", organizationId);
        model.addAttribute("form", Form.empty().with("show", show));
        model.addAttribute("referrals", referrals.referralsIn(organizationId, open(show), number));
        model.addAttribute("names", names());
        return "referrals/in";
    }

    private static @Nullable Boolean open(String show) {
        return switch (show) {
            case "open" -> true;
            case "closed" -> false;
            default -> null;
        };
    }

    private Map<String, String> names() {
        var names = new HashMap<String, String>();
        for (var purpose : Part.of(groups::purposes).or(List.of())) {
            names.put(purpose.code(), purpose.name());
        }
        return names;
    }
}
