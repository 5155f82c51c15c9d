package org.safetynets.portal.staffing;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.safetynets.portal.people.Pseudonyms;
import org.safetynets.portal.services.Part;
import org.safetynets.portal.services.groups.Group;
import org.safetynets.portal.services.groups.GroupsApi;
import org.safetynets.portal.services.groups.OrganizationGroupsApi;
import org.safetynets.portal.services.groups.SubstituteWanted;
import org.safetynets.portal.services.training.Pause;
import org.safetynets.portal.services.training.SupportApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** How the groups are staffed and filled: those that do not run first, then what ends soonest. */
@Controller
class StaffingController {

    private static final List<String> ORDER = List.of("paused", "draft", "open", "closed");

    private final GroupsApi groups;
    private final OrganizationGroupsApi organization;
    private final SupportApi support;
    private final Pseudonyms pseudonyms;

    StaffingController(
            GroupsApi groups,
            OrganizationGroupsApi organization,
            SupportApi support,
            Pseudonyms pseudonyms) {
        this.groups = groups;
        this.organization = organization;
        this.support = support;
        this.pseudonyms = pseudonyms;
    }

    @GetMapping("/organizations/{organizationId}/staffing")
    String board(
            @PathVariable UUID organizationId,
            @RequestParam(defaultValue = "") String status,
            Model model) {
        var all = groups.groups(organizationId).items();
        var pausing = Part.of(() -> support.forecast(organizationId).items()).or(List.of());
        model.addAttribute("organizationId", organizationId);
        model.addAttribute("status", status);
        model.addAttribute("statuses", ORDER);
        model.addAttribute("groups", shown(all, status));
        model.addAttribute("places", all.stream().mapToInt(Group::free).sum());
        model.addAttribute("waiting", all.stream().mapToInt(StaffingController::waiting).sum());
        model.addAttribute(
                "pausing",
                pausing.stream().collect(Collectors.toMap(Pause::groupId, Pause::pausesOn)));
        model.addAttribute("wanted", wanted(organizationId));
        model.addAttribute("pseudonyms", pseudonyms.in(organizationId));
        return "staffing/board";
    }

    /** For whoever finds somebody; others who see the board have nothing of it. */
    private List<SubstituteWanted> wanted(UUID organizationId) {
        return Part.of(() -> organization.substitutesWanted(organizationId)).or(List.of());
    }

    private static List<Group> shown(List<Group> all, String status) {
        return all.stream()
                .filter(
                        it ->
                                status.isEmpty()
                                        ? !it.status().equals("closed")
                                        : it.status().equals(status))
                .sorted(
                        Comparator.<Group>comparingInt(it -> ORDER.indexOf(it.status()))
                                .thenComparing(
                                        Group::certifiedThrough,
                                        Comparator.nullsFirst(Comparator.naturalOrder()))
                                .thenComparing(Group::name))
                .toList();
    }

    private static int waiting(Group group) {
        return group.waitlisted() == null ? 0 : group.waitlisted();
    }
}
