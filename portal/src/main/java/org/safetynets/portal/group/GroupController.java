package org.safetynets.portal.group;

import java.util.Map;
import java.util.UUID;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.layout.Viewer;
import org.safetynets.portal.services.Outcome;
import org.safetynets.portal.services.groups.GroupsApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of a group; its state is a fragment of its own, fetched again when news come. */
@Controller
@RequestMapping("/organizations/{organizationId}/groups/{groupId}")
class GroupController {

    private final GroupsApi groups;
    private final GroupPages pages;

    GroupController(GroupsApi groups, GroupPages pages) {
        this.groups = groups;
        this.pages = pages;
    }

    @GetMapping
    String show(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            Viewer viewer,
            Model model) {
        model.addAttribute("form", Form.empty());
        return pages.show(organizationId, groupId, viewer, model);
    }

    /** What is new of the group, and what can be done now when it differs from what was shown. */
    @GetMapping("/status")
    String status(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @RequestParam(defaultValue = "") String shown,
            Viewer viewer,
            Model model) {
        var page = pages.state(organizationId, groupId, viewer);
        model.addAttribute("page", page);
        model.addAttribute("group", page.group());
        model.addAttribute("changed", !shown.equals(page.group().status()));
        model.addAttribute("form", Form.empty());
        return "group/status :: live";
    }

    @PostMapping("/{step:pause|resume|close}")
    String take(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @PathVariable String step,
            Form form,
            Viewer viewer,
            Model model) {
        var reason = form.text(step.equals("close") ? "ending" : "reason", 500);
        var body = reason.isEmpty() ? Map.<String, String>of() : Map.of("reason", reason);
        var taken = Outcome.of(() -> groups.take(organizationId, groupId, step, body));
        return switch (taken) {
            case Outcome.Done(var group) -> GroupPages.path(organizationId, groupId);
            case Outcome.Refused(var problem) -> {
                form.refused(problem);
                yield pages.show(organizationId, groupId, viewer, model);
            }
        };
    }
}
