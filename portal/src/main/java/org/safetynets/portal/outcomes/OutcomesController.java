package org.safetynets.portal.outcomes;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.safetynets.portal.services.Part;
import org.safetynets.portal.services.groups.Group;
import org.safetynets.portal.services.groups.GroupsApi;
import org.safetynets.portal.services.groups.Measure;
import org.safetynets.portal.services.groups.MeasuresApi;
import org.safetynets.portal.services.groups.OrganizationGroupsApi;
import org.safetynets.portal.services.groups.Purpose;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** How meetings went, drawn and as numbers; what would betray few people is marked as withheld. */
@Controller
class OutcomesController {

    private static final List<String> QUESTIONS = List.of("heard", "useful", "suited", "safe");

    private final OrganizationGroupsApi organization;
    private final MeasuresApi measures;
    private final GroupsApi groups;

    OutcomesController(OrganizationGroupsApi organization, MeasuresApi measures, GroupsApi groups) {
        this.organization = organization;
        this.measures = measures;
        this.groups = groups;
    }

    @GetMapping("/organizations/{organizationId}/outcomes")
    String show(
            @PathVariable UUID organizationId,
            @RequestParam(defaultValue = "group") String by,
            Model model) {
        var chosen = by.equals("purpose") ? "purpose" : "group";
        model.addAttribute("organizationId", organizationId);
        model.addAttribute("by", chosen);
        model.addAttribute("questions", QUESTIONS);
        model.addAttribute("outcomes", organization.outcomes(organizationId, chosen));
        model.addAttribute("changes", Part.of(() -> organization.changes(organizationId, chosen)));
        model.addAttribute("staying", Part.of(() -> organization.staying(organizationId, chosen)));
        model.addAttribute("measures", measures());
        model.addAttribute("language", LocaleContextHolder.getLocale());
        model.addAttribute(
                "names", chosen.equals("purpose") ? purposes() : groupNames(organizationId));
        return "outcomes/outcomes";
    }

    private Map<String, Measure> measures() {
        return Part.of(measures::measures).or(List.of()).stream()
                .collect(Collectors.toMap(Measure::code, Function.identity()));
    }

    private Map<String, String> purposes() {
        return Part.of(groups::purposes).or(List.of()).stream()
                .collect(Collectors.toMap(Purpose::code, Purpose::name));
    }

    private Map<String, String> groupNames(UUID organizationId) {
        return Part.of(() -> groups.groups(organizationId).items()).or(List.of()).stream()
                .collect(Collectors.toMap(it -> it.groupId().toString(), Group::name));
    }
}
