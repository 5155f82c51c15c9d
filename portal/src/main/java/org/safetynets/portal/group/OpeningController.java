package org.safetynets.portal.group;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safetynets.portal.guide.Countries;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.layout.Viewer;
import org.safetynets.portal.problems.NothingHere;
import org.safetynets.portal.services.Outcome;
import org.safetynets.portal.services.Part;
import org.safetynets.portal.services.groups.GroupsApi;
import org.safetynets.portal.services.referrals.CrisisResource;
import org.safetynets.portal.services.referrals.ReferralsApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Opening a group, once whoever opens it has looked at whom its members can call: for what nobody
 * is confirmed they say who it is instead. What they looked at stands in the history of the group,
 * their own words first; while nothing can be looked up, they come again.
 */
@Controller
@RequestMapping("/organizations/{organizationId}/groups/{groupId}/open")
class OpeningController {

    /** What no group is without. */
    private static final List<String> NEEDED = List.of("suicide", "partner-violence");

    private static final Set<String> COUNTRIES = Set.copyOf(Countries.ALL);
    private static final int LONGEST = 250;
    private static final int LONGEST_NOTE = 500;

    private final GroupsApi groups;
    private final ReferralsApi referrals;
    private final GroupPages pages;

    OpeningController(GroupsApi groups, ReferralsApi referrals, GroupPages pages) {
        this.groups = groups;
        this.referrals = referrals;
        this.pages = pages;
    }

    @GetMapping
    String show(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            Viewer viewer,
            Model model) {
        return page(organizationId, groupId, viewer, Form.empty(), model);
    }

    @PostMapping
    String open(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            Form form,
            Viewer viewer,
            Model model) {
        var country = form.oneOf("country", COUNTRIES);
        if (country == null) {
            form.wrong("country", "form.error.choose");
            return page(organizationId, groupId, viewer, form, model);
        }
        var lines = lines(country);
        var missing = missing(lines);
        model.addAttribute("lines", lines);
        model.addAttribute("missing", missing);
        model.addAttribute("shown", country);
        if (lines.missing()
                || !form.value("step").equals("open")
                || !form.value("shown").equals(country)) {
            return page(organizationId, groupId, viewer, form, model);
        }
        var others =
                missing.isEmpty() ? form.text("others", LONGEST) : form.required("others", LONGEST);
        if (!form.checked("looked")) {
            form.wrong("looked", "form.error.looked");
        }
        if (!form.valid()) {
            return page(organizationId, groupId, viewer, form, model);
        }
        var note = Map.of("reason", note(country, lines, others));
        return switch (Outcome.of(() -> groups.take(organizationId, groupId, "open", note))) {
            case Outcome.Done(var group) -> GroupPages.path(organizationId, groupId);
            case Outcome.Refused(var problem) ->
                    page(organizationId, groupId, viewer, form.refused(problem), model);
        };
    }

    /** Of the country alone: a directory of many is no line that somebody can call. */
    private Part<List<CrisisResource>> lines(String country) {
        return Part.of(() -> referrals.crisisResources(country))
                .map(
                        found ->
                                found.stream()
                                        .filter(it -> it.country().equals(country))
                                        .flatMap(it -> it.resources().stream())
                                        .toList());
    }

    private static List<String> missing(Part<List<CrisisResource>> lines) {
        return NEEDED.stream()
                .filter(kind -> lines.or(List.of()).stream().noneMatch(it -> it.answers(kind)))
                .toList();
    }

    private static String note(String country, Part<List<CrisisResource>> lines, String others) {
        var names =
                lines.or(List.of()).stream()
                        .filter(it -> NEEDED.stream().anyMatch(it::answers))
                        .map(CrisisResource::name);
        var all =
                Stream.concat(Stream.of(others).filter(it -> !it.isEmpty()), names)
                        .collect(Collectors.joining("; ", country + ": ", ""));
        return all.substring(0, Math.min(all.length(), LONGEST_NOTE));
    }

    private String page(UUID organizationId, UUID groupId, Viewer viewer, Form form, Model model) {
        if (!viewer.has(organizationId, "coordinator")) {
            throw new NothingHere();
        }
        model.addAttribute("organizationId", organizationId);
        model.addAttribute("group", pages.group(organizationId, groupId, viewer));
        model.addAttribute("countries", Countries.ALL);
        model.addAttribute("form", form);
        return "group/opening";
    }
}
