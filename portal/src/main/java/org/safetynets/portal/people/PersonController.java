package org.safetynets.portal.people;

import java.util.UUID;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.problems.NothingHere;
import org.safetynets.portal.services.HeaderText;
import org.safetynets.portal.services.Outcome;
import org.safetynets.portal.services.Part;
import org.safetynets.portal.services.Slice;
import org.safetynets.portal.services.identity.Member;
import org.safetynets.portal.services.identity.MembersApi;
import org.safetynets.portal.services.identity.Roles;
import org.safetynets.portal.services.identity.RolesChange;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * One person of an organization: their roles, how those came to be, and changing or ending them.
 */
@Controller
@RequestMapping("/organizations/{organizationId}/people/{personId}")
class PersonController {

    private final MembersApi members;
    private final Members all;

    PersonController(MembersApi members, Members all) {
        this.members = members;
        this.all = all;
    }

    @GetMapping
    String show(@PathVariable UUID organizationId, @PathVariable UUID personId, Model model) {
        var member = member(organizationId, personId);
        return page(organizationId, member, Form.empty().with("roles", member.roles()), model);
    }

    @PostMapping
    String hold(
            @PathVariable UUID organizationId,
            @PathVariable UUID personId,
            Form form,
            Model model) {
        var roles = new Roles(form.someOf("roles", Roles.ALL), form.required("reason", 500));
        if (!form.valid()) {
            return page(organizationId, member(organizationId, personId), form, model);
        }
        return switch (Outcome.of(() -> members.hold(organizationId, personId, roles))) {
            case Outcome.Done(var changed) ->
                    "redirect:" + path(organizationId) + "/" + personId + "?done=roles";
            case Outcome.Refused(var problem) ->
                    page(
                            organizationId,
                            member(organizationId, personId),
                            form.refused(problem),
                            model);
        };
    }

    @PostMapping("/remove")
    String remove(
            @PathVariable UUID organizationId,
            @PathVariable UUID personId,
            Form form,
            Model model) {
        var reason = HeaderText.of(form.required("reasonToEnd", 500));
        var member = member(organizationId, personId);
        form.with("roles", member.roles());
        if (!form.valid()) {
            return page(organizationId, member, form, model);
        }
        return switch (Outcome.of(() -> members.end(organizationId, personId, reason))) {
            case Outcome.Done(var done) -> "redirect:" + path(organizationId) + "?done=removed";
            case Outcome.Refused(var problem) ->
                    page(organizationId, member, form.refused(problem), model);
        };
    }

    private static String path(UUID organizationId) {
        return "/organizations/" + organizationId + "/people";
    }

    private Member member(UUID organizationId, UUID personId) {
        return all.find(organizationId, personId).orElseThrow(NothingHere::new);
    }

    private String page(UUID organizationId, Member member, Form form, Model model) {
        model.addAttribute("organizationId", organizationId);
        model.addAttribute("person", member);
        model.addAttribute("form", form);
        model.addAttribute("roles", Roles.ALL);
        model.addAttribute(
                "history",
                Part.of(() -> members.history(organizationId, member.personId()))
                        .map(Slice<RolesChange>::items));
        return "people/person";
    }
}
