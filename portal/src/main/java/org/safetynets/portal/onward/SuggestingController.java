package org.safetynets.portal.onward;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.portal.counselors.Specialties;
import org.safetynets.portal.group.GroupPages;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.problems.NothingHere;
import org.safetynets.portal.services.Outcome;
import org.safetynets.portal.services.Part;
import org.safetynets.portal.services.groups.Seat;
import org.safetynets.portal.services.referrals.CounselorsApi;
import org.safetynets.portal.services.referrals.DirectorySearch;
import org.safetynets.portal.services.referrals.ListedApi;
import org.safetynets.portal.services.referrals.ListedOrganizations;
import org.safetynets.portal.services.referrals.OnwardApi;
import org.safetynets.portal.services.referrals.Recipient;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Whoever looks after a group suggests to somebody in it where they could turn. There is no field
 * for words about them, and what they decide is not told.
 */
@Controller
@RequestMapping("/organizations/{organizationId}/groups/{groupId}/members/{personId}/onward")
class SuggestingController {

    private static final int SHOWN = 50;
    private static final String COUNSELOR = "counselor.";
    private static final String ORGANIZATION = "organization.";

    private final OnwardApi onward;
    private final CounselorsApi counselors;
    private final ListedApi listed;
    private final GroupPages groups;

    SuggestingController(
            OnwardApi onward, CounselorsApi counselors, ListedApi listed, GroupPages groups) {
        this.onward = onward;
        this.counselors = counselors;
        this.listed = listed;
        this.groups = groups;
    }

    @GetMapping
    String choose(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @PathVariable UUID personId,
            Model model) {
        return page(organizationId, groupId, personId, Form.empty(), model);
    }

    @PostMapping
    String suggest(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @PathVariable UUID personId,
            Form form,
            Model model) {
        if (form.checked("look")) {
            return page(organizationId, groupId, personId, form, model);
        }
        var to = recipient(form);
        if (to == null) {
            form.wrong("to", "form.error.choose");
            return page(organizationId, groupId, personId, form, model);
        }
        var suggest = new OnwardApi.Suggest(personId, to);
        return switch (Outcome.of(() -> onward.suggest(organizationId, suggest))) {
            case Outcome.Done(var suggested) ->
                    GroupPages.path(organizationId, groupId) + "/roster?done=onward-suggested";
            case Outcome.Refused(var problem) ->
                    page(organizationId, groupId, personId, form.refused(problem), model);
        };
    }

    private static @Nullable Recipient recipient(Form form) {
        var chosen = form.value("to");
        try {
            if (chosen.startsWith(COUNSELOR)) {
                return Recipient.counselor(UUID.fromString(chosen.substring(COUNSELOR.length())));
            }
            if (chosen.startsWith(ORGANIZATION)) {
                var id = UUID.fromString(chosen.substring(ORGANIZATION.length()));
                return Recipient.organization(id);
            }
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
        return null;
    }

    private String page(UUID organizationId, UUID groupId, UUID personId, Form form, Model model) {
        var person =
                groups.roster(organizationId, groupId).stream()
                        .filter(it -> it.personId().equals(personId))
                        .map(Seat::pseudonym)
                        .findFirst()
                        .orElseThrow(NothingHere::new);
        model.addAttribute("base", "/organizations/" + organizationId + "/groups/" + groupId);
        model.addAttribute("personId", personId);
        model.addAttribute("person", person);
        model.addAttribute("form", form);
        model.addAttribute("specialties", Specialties.ALL);
        model.addAttribute("languages", Specialties.LANGUAGES);
        model.addAttribute("found", Part.of(() -> counselors.search(search(form))));
        model.addAttribute("organizations", others(organizationId));
        return "onward/suggest";
    }

    private static DirectorySearch search(Form form) {
        return new DirectorySearch(
                form.oneOf("specialty", Set.copyOf(Specialties.ALL)),
                form.oneOf("language", Set.copyOf(Specialties.LANGUAGES)),
                form.checked("online") ? true : null,
                null,
                0,
                SHOWN);
    }

    /** Their own organization they know already. */
    private List<ListedOrganizations.One> others(UUID organizationId) {
        return Part.of(listed::organizations)
                .map(ListedOrganizations::contents)
                .or(List.of())
                .stream()
                .filter(it -> !it.id().equals(organizationId))
                .toList();
    }
}
