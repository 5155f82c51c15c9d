package org.safetynets.portal.group;

import java.util.UUID;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.layout.Viewer;
import org.safetynets.portal.services.Outcome;
import org.safetynets.portal.services.Part;
import org.safetynets.portal.services.groups.GroupInvitationsApi;
import org.safetynets.portal.services.identity.OrganizationsApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Inviting into a group with a code on a slip, by those who run it; nobody is written to. */
@Controller("groupInvitations")
@RequestMapping("/organizations/{organizationId}/groups/{groupId}/invitations")
class InvitationsController {

    private final GroupInvitationsApi invitations;
    private final OrganizationsApi organizations;
    private final GroupPages groups;

    InvitationsController(
            GroupInvitationsApi invitations, OrganizationsApi organizations, GroupPages groups) {
        this.invitations = invitations;
        this.organizations = organizations;
        this.groups = groups;
    }

    @GetMapping
    String list(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @RequestParam(defaultValue = "0") int page,
            Viewer viewer,
            Model model) {
        return show(organizationId, groupId, page, viewer, Form.empty(), model);
    }

    /** A code is told once, so that answer is shown and not redirected from. */
    @PostMapping
    String invite(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            Form form,
            Viewer viewer,
            Model model) {
        return switch (Outcome.of(() -> invitations.invite(organizationId, groupId))) {
            case Outcome.Done(var made) -> {
                model.addAttribute("invitation", made);
                model.addAttribute(
                        "organization", Part.of(() -> organizations.get(organizationId)));
                model.addAttribute("back", path(organizationId, groupId));
                yield "people/slip";
            }
            case Outcome.Refused(var problem) ->
                    page(organizationId, groupId, viewer, form.refused(problem), model);
        };
    }

    @PostMapping("/{invitationId}/take-back")
    String takeBack(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @PathVariable UUID invitationId,
            Form form,
            Viewer viewer,
            Model model) {
        return switch (Outcome.of(
                () -> invitations.takeBack(organizationId, groupId, invitationId))) {
            case Outcome.Done(var gone) ->
                    "redirect:" + path(organizationId, groupId) + "?done=invitation-revoked";
            case Outcome.Refused(var problem) ->
                    page(organizationId, groupId, viewer, form.refused(problem), model);
        };
    }

    private static String path(UUID organizationId, UUID groupId) {
        return "/organizations/" + organizationId + "/groups/" + groupId + "/invitations";
    }

    private String page(UUID organizationId, UUID groupId, Viewer viewer, Form form, Model model) {
        return show(organizationId, groupId, 0, viewer, form, model);
    }

    private String show(
            UUID organizationId, UUID groupId, int page, Viewer viewer, Form form, Model model) {
        model.addAttribute("group", groups.run(organizationId, groupId, viewer));
        model.addAttribute("organizationId", organizationId);
        model.addAttribute("invitations", invitations.list(organizationId, groupId, page));
        model.addAttribute("form", form);
        return "group/invitations";
    }
}
