package org.safetynets.portal.people;

import java.util.Locale;
import java.util.UUID;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.services.identity.Member;
import org.safetynets.portal.services.identity.Roles;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Who holds which role in an organization. */
@Controller
class PeopleController {

    private final Members members;

    PeopleController(Members members) {
        this.members = members;
    }

    @GetMapping("/organizations/{organizationId}/people")
    String list(@PathVariable UUID organizationId, Form filter, Model model) {
        var all = members.of(organizationId);
        model.addAttribute("organizationId", organizationId);
        model.addAttribute("roles", Roles.ALL);
        model.addAttribute("total", all.size());
        model.addAttribute("people", all.stream().filter(it -> fits(it, filter)).toList());
        return "people/list";
    }

    private static boolean fits(Member member, Form filter) {
        var role = filter.value("role");
        var status = filter.value("status");
        var text = filter.value("text").toLowerCase(Locale.ROOT);
        return (role.isEmpty() || member.roles().contains(role))
                && (status.isEmpty() || status.equals(member.resting() ? "deactivated" : "active"))
                && member.pseudonym().toLowerCase(Locale.ROOT).contains(text);
    }
}
