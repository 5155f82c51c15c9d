package org.safetynets.portal.home;

import java.util.Map;
import org.safetynets.portal.layout.Viewer;
import org.safetynets.portal.layout.Viewers;
import org.safetynets.portal.services.Part;
import org.safetynets.portal.services.identity.IdentityApi;
import org.safetynets.portal.services.identity.Me;
import org.safetynets.portal.services.identity.OrganizationsApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where a person lands after signing in; it shows a part for each role they hold. */
@Controller
class HomeController {

    private final IdentityApi identity;
    private final OrganizationsApi organizations;
    private final Viewers viewers;
    private final PersonalHome personal;
    private final StaffHome staff;

    HomeController(
            IdentityApi identity,
            OrganizationsApi organizations,
            Viewers viewers,
            PersonalHome personal,
            StaffHome staff) {
        this.identity = identity;
        this.organizations = organizations;
        this.viewers = viewers;
        this.personal = personal;
        this.staff = staff;
    }

    /** Somebody who rests finds the way back, and nothing that asks for them. */
    @GetMapping("/home")
    String home(Viewer viewer, Model model) {
        var me = viewers.remember(Part.of(() -> identity.register(Map.of())));
        if (me.map(Me::resting).or(false)) {
            return "account/resting";
        }
        model.addAttribute("known", !me.missing());
        model.addAttribute("own", personal.of(viewer));
        model.addAttribute("organizations", viewers.memberships().stream().map(staff::in).toList());
        if (viewer.networkAdmin()) {
            model.addAttribute("network", Part.of(() -> organizations.list(0)));
        }
        return "home/home";
    }
}
