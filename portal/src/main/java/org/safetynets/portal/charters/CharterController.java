package org.safetynets.portal.charters;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.safetynets.portal.group.GroupPages;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.layout.Viewer;
import org.safetynets.portal.services.Outcome;
import org.safetynets.portal.services.Part;
import org.safetynets.portal.services.groups.Acceptance;
import org.safetynets.portal.services.groups.ChartersApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What a group agrees on: the version that counts, accepting it, and for staff how it changed. */
@Controller
@RequestMapping("/organizations/{organizationId}/groups/{groupId}/charter")
class CharterController {

    private final ChartersApi charters;
    private final GroupPages groups;

    CharterController(ChartersApi charters, GroupPages groups) {
        this.charters = charters;
        this.groups = groups;
    }

    @GetMapping
    String show(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            Viewer viewer,
            Model model) {
        return page(organizationId, groupId, viewer, Form.empty(), model);
    }

    /** Of a version that is no longer the last the newer one is shown instead. */
    @PostMapping("/{version}/accept")
    String accept(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @PathVariable int version,
            Form form,
            Viewer viewer,
            Model model) {
        return switch (Outcome.of(
                () -> charters.accept(organizationId, groupId, version, Map.of()))) {
            case Outcome.Done(var accepted) ->
                    GroupPages.path(organizationId, groupId) + "/charter?done=charter";
            case Outcome.Refused(var problem) ->
                    page(organizationId, groupId, viewer, form.refused(problem), model);
        };
    }

    /** How many agreed to which version. */
    private Map<Integer, Long> agreed(UUID organizationId, UUID groupId) {
        return Part.of(() -> charters.acceptances(organizationId, groupId)).or(List.of()).stream()
                .collect(Collectors.groupingBy(Acceptance::version, Collectors.counting()));
    }

    private String page(UUID organizationId, UUID groupId, Viewer viewer, Form form, Model model) {
        var group = groups.group(organizationId, groupId, viewer);
        model.addAttribute("group", group);
        model.addAttribute("state", charters.charter(organizationId, groupId));
        model.addAttribute("form", form);
        if (viewer.has(organizationId, "coordinator") || group.ledBy(viewer.personId())) {
            model.addAttribute(
                    "versions", Part.of(() -> charters.versions(organizationId, groupId)));
            model.addAttribute("agreed", agreed(organizationId, groupId));
        }
        return "charters/charter";
    }
}
