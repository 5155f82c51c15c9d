package org.safetynets.portal.roster;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.portal.group.GroupPages;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.layout.Viewer;
import org.safetynets.portal.services.Outcome;
import org.safetynets.portal.services.Part;
import org.safetynets.portal.services.groups.RemovalApi;
import org.safetynets.portal.services.groups.Seat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * The people of a group by the names they chose. A coordinator takes somebody out with a reason
 * they can read, and decides about the appeals of those whom another took out.
 */
@Controller
@RequestMapping("/organizations/{organizationId}/groups/{groupId}")
class PlacesController {

    private static final int LONGEST = 500;

    private final GroupPages groups;
    private final RemovalApi removal;

    PlacesController(GroupPages groups, RemovalApi removal) {
        this.groups = groups;
        this.removal = removal;
    }

    @GetMapping("/roster")
    String show(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            Viewer viewer,
            Model model) {
        return page(organizationId, groupId, viewer, Form.empty(), model);
    }

    @PostMapping("/members/{personId}/remove")
    String remove(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @PathVariable UUID personId,
            Form form,
            Viewer viewer,
            Model model) {
        var reason = form.required("reason", LONGEST);
        model.addAttribute("removing", personId);
        return answer(
                form.valid()
                        ? Outcome.of(
                                () ->
                                        removal.remove(
                                                organizationId,
                                                groupId,
                                                personId,
                                                Map.of("reason", reason)))
                        : null,
                organizationId,
                groupId,
                "member-removed",
                form,
                viewer,
                model);
    }

    /** Staff learn whether it goes, never where to. */
    @PostMapping("/members/{personId}/reach")
    String reach(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @PathVariable UUID personId,
            Form form,
            Viewer viewer,
            Model model) {
        return switch (Outcome.of(
                () -> removal.reach(organizationId, groupId, personId, Map.of()))) {
            case Outcome.Done(var it) ->
                    GroupPages.path(organizationId, groupId) + "/roster?done=reach-" + it.goes();
            case Outcome.Refused(var problem) ->
                    page(organizationId, groupId, viewer, form.refused(problem), model);
        };
    }

    @PostMapping("/appeals/{joinRequestId}")
    String decide(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @PathVariable UUID joinRequestId,
            Form form,
            Viewer viewer,
            Model model) {
        var answer = form.required("answer", LONGEST);
        boolean upheld = form.value("upheld").equals("true");
        model.addAttribute("deciding", joinRequestId);
        return answer(
                form.valid()
                        ? Outcome.of(
                                () ->
                                        removal.decide(
                                                organizationId,
                                                groupId,
                                                joinRequestId,
                                                Map.of("upheld", upheld, "answer", answer)))
                        : null,
                organizationId,
                groupId,
                "appeal-decided",
                form,
                viewer,
                model);
    }

    /** Nothing was asked of the service where the form itself is not right yet. */
    private String answer(
            @Nullable Outcome<Boolean> outcome,
            UUID organizationId,
            UUID groupId,
            String done,
            Form form,
            Viewer viewer,
            Model model) {
        return switch (outcome) {
            case null -> page(organizationId, groupId, viewer, form, model);
            case Outcome.Done(var it) ->
                    GroupPages.path(organizationId, groupId) + "/roster?done=" + done;
            case Outcome.Refused(var problem) ->
                    page(organizationId, groupId, viewer, form.refused(problem), model);
        };
    }

    private String page(UUID organizationId, UUID groupId, Viewer viewer, Form form, Model model) {
        var roster = groups.roster(organizationId, groupId);
        boolean coordinates = viewer.has(organizationId, "coordinator");
        model.addAttribute("group", groups.group(organizationId, groupId, viewer));
        model.addAttribute("form", form);
        model.addAttribute("coordinates", coordinates);
        model.addAttribute("seated", with(roster, "seated"));
        model.addAttribute("offered", with(roster, "offered"));
        model.addAttribute("waiting", with(roster, "waitlisted"));
        if (coordinates) {
            model.addAttribute("appeals", Part.of(() -> removal.appeals(organizationId, groupId)));
        }
        return "roster/roster";
    }

    private static List<Seat> with(List<Seat> roster, String seat) {
        return roster.stream().filter(it -> it.seat().equals(seat)).toList();
    }
}
