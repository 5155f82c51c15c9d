package org.safetynets.portal.home;

import java.util.List;
import java.util.Map;
import org.safetynets.portal.layout.Viewer;
import org.safetynets.portal.layout.Viewers;
import org.safetynets.portal.services.Part;
import org.safetynets.portal.services.identity.IdentityApi;
import org.safetynets.portal.services.identity.Me;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where a person lands after signing in; it shows a part for each role they hold. */
@Controller
class HomeController {

    private final IdentityApi identity;
    private final Viewers viewers;
    private final PersonalHome personal;
    private final StaffHome staff;

    HomeController(IdentityApi identity, Viewers viewers, PersonalHome personal, StaffHome staff) {
        this.identity = identity;
        this.viewers = viewers;
        this.personal = personal;
        this.staff = staff;
    }

    @GetMapping("/home")
    String home(Viewer viewer, Model model) {
        var me = Part.of(() -> identity.register(Map.of()));
        var memberships = viewers.remember(me.map(Me::memberships).or(List.of()));
        model.addAttribute("known", !me.missing());
        model.addAttribute("own", personal.of(viewer));
        model.addAttribute("organizations", memberships.stream().map(staff::in).toList());
        if (viewer.networkAdmin()) {
            model.addAttribute("network", Part.of(() -> identity.organizations(0)));
        }
        return "home/home";
    }
}
