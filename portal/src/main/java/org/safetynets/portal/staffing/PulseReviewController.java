package org.safetynets.portal.staffing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.safetynets.portal.services.Part;
import org.safetynets.portal.services.groups.Group;
import org.safetynets.portal.services.groups.GroupsApi;
import org.safetynets.portal.services.groups.OrganizationGroupsApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Check-ins that ask for a private look, for those who look after safety. */
@Controller
@RequestMapping("/organizations/{organizationId}/check-ins")
class PulseReviewController {

    private final OrganizationGroupsApi organization;
    private final GroupsApi groups;

    PulseReviewController(OrganizationGroupsApi organization, GroupsApi groups) {
        this.organization = organization;
        this.groups = groups;
    }

    @GetMapping
    String show(@PathVariable UUID organizationId, Model model) {
        model.addAttribute("organizationId", organizationId);
        model.addAttribute("reviews", organization.reviews(organizationId));
        model.addAttribute("scores", organization.measureReviews(organizationId));
        model.addAttribute(
                "groupNames",
                Part.of(() -> groups.groups(organizationId).items()).or(List.of()).stream()
                        .collect(Collectors.toMap(Group::groupId, Group::name)));
        return "staffing/check-ins";
    }

    @PostMapping("/measures/{groupId}/{personId}/done")
    String measureDone(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @PathVariable UUID personId) {
        organization.measureReviewed(organizationId, groupId, personId, Map.of());
        return "redirect:/organizations/" + organizationId + "/check-ins?done=looked";
    }

    @PostMapping("/{meetingId}/{personId}/done")
    String done(
            @PathVariable UUID organizationId,
            @PathVariable UUID meetingId,
            @PathVariable UUID personId) {
        organization.reviewed(organizationId, meetingId, personId, Map.of());
        return "redirect:/organizations/" + organizationId + "/check-ins?done=looked";
    }
}
