package org.safetynets.portal.group;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.layout.Viewer;
import org.safetynets.portal.people.Members;
import org.safetynets.portal.problems.NothingHere;
import org.safetynets.portal.services.Outcome;
import org.safetynets.portal.services.Part;
import org.safetynets.portal.services.groups.GroupDraftsApi;
import org.safetynets.portal.services.groups.GroupsApi;
import org.safetynets.portal.services.identity.Member;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A coordinator drafts a group, or changes what is said about one. */
@Controller
@RequestMapping("/organizations/{organizationId}/groups")
class GroupFormController {

    private final GroupDraftsApi drafts;
    private final GroupsApi groups;
    private final Members members;

    GroupFormController(GroupDraftsApi drafts, GroupsApi groups, Members members) {
        this.drafts = drafts;
        this.groups = groups;
        this.members = members;
    }

    @GetMapping("/new")
    String empty(@PathVariable UUID organizationId, Viewer viewer, Model model) {
        requireCoordinator(organizationId, viewer);
        return page(organizationId, GroupForm.proposed(), model);
    }

    @PostMapping("/new")
    String draft(@PathVariable UUID organizationId, Form form, Viewer viewer, Model model) {
        requireCoordinator(organizationId, viewer);
        var group = GroupForm.read(form, Map.of());
        if (!form.valid()) {
            return page(organizationId, form, model);
        }
        return switch (Outcome.of(() -> drafts.draft(organizationId, group))) {
            case Outcome.Done(var drafted) ->
                    GroupPages.path(organizationId, drafted.groupId()) + "?done=group-drafted";
            case Outcome.Refused(var problem) -> page(organizationId, form.refused(problem), model);
        };
    }

    @GetMapping("/{groupId}/change")
    String change(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            Viewer viewer,
            Model model) {
        requireCoordinator(organizationId, viewer);
        model.addAttribute("groupId", groupId);
        return page(organizationId, GroupForm.of(drafts.whole(organizationId, groupId)), model);
    }

    @PostMapping("/{groupId}/change")
    String save(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            Form form,
            Viewer viewer,
            Model model) {
        requireCoordinator(organizationId, viewer);
        model.addAttribute("groupId", groupId);
        var group = GroupForm.read(form, drafts.whole(organizationId, groupId));
        if (!form.valid()) {
            return page(organizationId, form, model);
        }
        var version = "\"" + form.value("version") + "\"";
        return switch (Outcome.of(() -> drafts.change(organizationId, groupId, version, group))) {
            case Outcome.Done(var changed) ->
                    GroupPages.path(organizationId, groupId) + "?done=group-changed";
            case Outcome.Refused(var problem) -> page(organizationId, form.refused(problem), model);
        };
    }

    private static void requireCoordinator(UUID organizationId, Viewer viewer) {
        if (!viewer.has(organizationId, "coordinator")) {
            throw new NothingHere();
        }
    }

    private String page(UUID organizationId, Form form, Model model) {
        model.addAttribute("organizationId", organizationId);
        model.addAttribute("form", form);
        model.addAttribute("purposes", Part.of(groups::purposes).or(List.of()));
        model.addAttribute("leaders", leaders(organizationId));
        model.addAttribute("formats", GroupForm.FORMATS);
        model.addAttribute("enrolments", GroupForm.ENROLMENTS);
        model.addAttribute("visibilities", GroupForm.VISIBILITIES);
        model.addAttribute("languages", GroupForm.LANGUAGES);
        model.addAttribute("weekdays", GroupForm.WEEKDAYS);
        return "group/form";
    }

    /** Whoever may be named; the gate says who lets a group meet. */
    private Map<UUID, String> leaders(UUID organizationId) {
        return Part.of(() -> members.of(organizationId)).or(List.of()).stream()
                .filter(it -> it.roles().contains("facilitator"))
                .collect(Collectors.toMap(Member::personId, Member::pseudonym));
    }
}
