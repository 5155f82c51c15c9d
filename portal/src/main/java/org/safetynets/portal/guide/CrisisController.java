package org.safetynets.portal.guide;

import java.util.List;
import java.util.Set;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.services.Part;
import org.safetynets.portal.services.referrals.CrisisResource;
import org.safetynets.portal.services.referrals.ReferralsApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Whom to turn to now. The country is posted, so that it stays out of addresses; while the list is
 * out, the page still names the directories that know every country.
 */
@Controller
class CrisisController {

    private final ReferralsApi referrals;

    CrisisController(ReferralsApi referrals) {
        this.referrals = referrals;
    }

    @GetMapping("/crisis")
    String show(Model model) {
        model.addAttribute("form", Form.empty());
        model.addAttribute("countries", Countries.ALL);
        return "guide/crisis";
    }

    @PostMapping("/crisis")
    String ofCountry(Form form, Model model) {
        var country = form.oneOf("country", Set.copyOf(Countries.ALL));
        if (country != null) {
            model.addAttribute("resources", resources(country));
        }
        model.addAttribute("countries", Countries.ALL);
        return "guide/crisis";
    }

    private Part<List<CrisisResource>> resources(String country) {
        return Part.of(() -> referrals.crisisResources(country))
                .map(found -> found.stream().flatMap(it -> it.resources().stream()).toList());
    }
}
