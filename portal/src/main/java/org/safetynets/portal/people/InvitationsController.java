package org.safetynets.portal.people;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.services.Outcome;
import org.safetynets.portal.services.Part;
import org.safetynets.portal.services.identity.Invitation;
import org.safetynets.portal.services.identity.Invite;
import org.safetynets.portal.services.identity.MembersApi;
import org.safetynets.portal.services.identity.OrganizationsApi;
import org.safetynets.portal.services.identity.Roles;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Inviting people to roles: by mail in discreet words, or with a code on paper. */
@Controller
@RequestMapping("/organizations/{organizationId}/invitations")
class InvitationsController {

    private final MembersApi members;
    private final OrganizationsApi organizations;

    InvitationsController(MembersApi members, OrganizationsApi organizations) {
        this.members = members;
        this.organizations = organizations;
    }

    @GetMapping
    String list(@PathVariable UUID organizationId, Model model) {
        return page(organizationId, Form.empty(), model);
    }

    /** One who comes for a certain role finds it chosen. */
    @GetMapping("/new")
    String invite(
            @PathVariable UUID organizationId,
            @RequestParam(required = false) @Nullable String role,
            Model model) {
        var form = Form.empty().with("channel", "email");
        var chosen = role != null && Roles.ALL.contains(role) ? List.of(role) : List.<String>of();
        return form(organizationId, form.with("roles", chosen), model);
    }

    @PostMapping("/new")
    String invite(@PathVariable UUID organizationId, Form form, Model model) {
        var roles = form.someOf("roles", Roles.ALL);
        var channel = form.oneOf("channel", Set.of("email", "code"));
        if (channel == null) {
            form.wrong("channel", "form.error.choose");
        }
        boolean mail = "email".equals(channel);
        var address = mail ? form.required("email", 254) : null;
        if (!form.valid()) {
            return form(organizationId, form, model);
        }
        var invite = new Invite(roles, mail ? "email" : "code", address);
        return switch (Outcome.of(() -> members.invite(organizationId, invite))) {
            case Outcome.Done(var made) -> made(organizationId, made, model);
            case Outcome.Refused(var problem) -> form(organizationId, form.refused(problem), model);
        };
    }

    /** A code is told once, so that answer is shown and not redirected from. */
    private String made(UUID organizationId, Invitation made, Model model) {
        if (made.code() == null) {
            return "redirect:" + path(organizationId) + "?done=invitation";
        }
        model.addAttribute("back", path(organizationId));
        model.addAttribute("invitation", made);
        model.addAttribute("organization", Part.of(() -> organizations.get(organizationId)));
        return "people/slip";
    }

    @PostMapping("/{invitationId}/resend")
    String resend(
            @PathVariable UUID organizationId,
            @PathVariable UUID invitationId,
            Form form,
            Model model) {
        var sent = Outcome.of(() -> members.resend(organizationId, invitationId, Map.of()));
        return answer(organizationId, sent, "invitation-resent", form, model);
    }

    @PostMapping("/{invitationId}/revoke")
    String revoke(
            @PathVariable UUID organizationId,
            @PathVariable UUID invitationId,
            Form form,
            Model model) {
        var reason = Map.of("reason", form.required("reason-" + invitationId, 500));
        if (!form.valid()) {
            return page(organizationId, form, model);
        }
        var revoked = Outcome.of(() -> members.revoke(organizationId, invitationId, reason));
        return answer(organizationId, revoked, "invitation-revoked", form, model);
    }

    private String answer(
            UUID organizationId, Outcome<?> outcome, String done, Form form, Model model) {
        return switch (outcome) {
            case Outcome.Done(var value) -> "redirect:" + path(organizationId) + "?done=" + done;
            case Outcome.Refused(var problem) -> page(organizationId, form.refused(problem), model);
        };
    }

    private static String path(UUID organizationId) {
        return "/organizations/" + organizationId + "/invitations";
    }

    private String page(UUID organizationId, Form form, Model model) {
        model.addAttribute("organizationId", organizationId);
        model.addAttribute("form", form);
        model.addAttribute("invitations", members.invitations(organizationId));
        return "people/invitations";
    }

    private static String form(UUID organizationId, Form form, Model model) {
        model.addAttribute("organizationId", organizationId);
        model.addAttribute("form", form);
        model.addAttribute("roles", Roles.ALL);
        return "people/invite";
    }
}
