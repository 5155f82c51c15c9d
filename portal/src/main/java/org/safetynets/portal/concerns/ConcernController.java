package org.safetynets.portal.concerns;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.portal.group.GroupPages;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.layout.Viewer;
import org.safetynets.portal.problems.NothingHere;
import org.safetynets.portal.services.Found;
import org.safetynets.portal.services.Outcome;
import org.safetynets.portal.services.Part;
import org.safetynets.portal.services.groups.ConcernPerson;
import org.safetynets.portal.services.groups.ConcernsApi;
import org.safetynets.portal.services.groups.NewConcern;
import org.safetynets.portal.services.groups.Playbook;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Telling in confidence what worries one, by anyone in a group, and writing to and fro about it. No
 * page but this one knows who told it.
 */
@Controller
@RequestMapping("/organizations/{organizationId}/groups/{groupId}/concerns")
class ConcernController {

    private static final int LONGEST = 4000;
    private static final int LONGEST_MESSAGE = 2000;
    private static final String SOMEBODY_ELSE = "else";

    private final ConcernsApi concerns;
    private final GroupPages groups;

    ConcernController(ConcernsApi concerns, GroupPages groups) {
        this.concerns = concerns;
        this.groups = groups;
    }

    @GetMapping
    String show(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @RequestParam(defaultValue = "") String meeting,
            Viewer viewer,
            Model model) {
        var form = Form.empty().with("meetingId", meeting);
        return page(organizationId, groupId, viewer, form, model);
    }

    @PostMapping
    String report(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            Form form,
            Viewer viewer,
            Model model) {
        var concern = read(form);
        if (!form.valid()) {
            return page(organizationId, groupId, viewer, form, model);
        }
        return switch (Outcome.of(() -> concerns.report(organizationId, groupId, concern))) {
            case Outcome.Done(var told) -> path(organizationId, groupId) + "?done=concern";
            case Outcome.Refused(var problem) ->
                    page(organizationId, groupId, viewer, form.refused(problem), model);
        };
    }

    @PostMapping("/{concernId}/messages")
    String write(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @PathVariable UUID concernId,
            Form form,
            Viewer viewer,
            Model model) {
        var text = form.required("text", LONGEST_MESSAGE);
        if (!form.valid()) {
            model.addAttribute("writing", concernId);
            return page(organizationId, groupId, viewer, form, model);
        }
        return switch (Outcome.of(
                () -> concerns.write(organizationId, groupId, concernId, Map.of("text", text)))) {
            case Outcome.Done(var told) -> path(organizationId, groupId) + "?done=concern-written";
            case Outcome.Refused(var problem) -> {
                model.addAttribute("writing", concernId);
                yield page(organizationId, groupId, viewer, form.refused(problem), model);
            }
        };
    }

    /** Whoever cannot tell whether somebody is in danger leaves it out; it then counts as grave. */
    private NewConcern read(Form form) {
        var playbook = playbook(form.value("type"));
        if (playbook.isEmpty()) {
            form.wrong("type", "form.error.choose");
        }
        var account = form.required("account", LONGEST);
        var calm = form.value("danger").equals("no");
        var about = about(form);
        return new NewConcern(
                form.value("type"),
                calm ? playbook.map(Playbook::slightest).orElse(null) : null,
                meeting(form),
                about.isEmpty() ? null : about,
                form.has("about", SOMEBODY_ELSE) ? true : null,
                account);
    }

    /** As it was ticked: whom to leave out is nothing to drop because a service is out. */
    private static List<UUID> about(Form form) {
        return form.values("about").stream()
                .filter(it -> !it.equals(SOMEBODY_ELSE))
                .flatMap(it -> id(it).stream())
                .toList();
    }

    /** Whom it can be about; without them a report goes all the same. */
    private Part<List<ConcernPerson>> people(UUID organizationId, UUID groupId, Form form) {
        return Part.of(() -> concerns.people(organizationId, groupId, meeting(form)));
    }

    private static @Nullable UUID meeting(Form form) {
        return form.checked("meetingId") ? id(form.value("meetingId")).orElse(null) : null;
    }

    private static Optional<UUID> id(String typed) {
        try {
            return Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    private Optional<Playbook> playbook(String type) {
        return concerns.playbooks().stream().filter(it -> it.type().equals(type)).findFirst();
    }

    /** Also for somebody who left the group meanwhile and waits to hear back. */
    private String page(UUID organizationId, UUID groupId, Viewer viewer, Form form, Model model) {
        var group = Found.of(() -> groups.group(organizationId, groupId, viewer));
        var mine = concerns.mine(organizationId, groupId);
        if (group.isEmpty() && mine.isEmpty()) {
            throw new NothingHere();
        }
        model.addAttribute("organizationId", organizationId);
        model.addAttribute("groupId", groupId);
        model.addAttribute("group", group.orElse(null));
        model.addAttribute("concerns", mine);
        model.addAttribute("playbooks", concerns.playbooks());
        model.addAttribute(
                "people",
                group.isEmpty()
                        ? List.<ConcernPerson>of()
                        : people(organizationId, groupId, form).or(List.of()));
        model.addAttribute("form", form);
        return "concerns/concerns";
    }

    private static String path(UUID organizationId, UUID groupId) {
        return GroupPages.path(organizationId, groupId) + "/concerns";
    }
}
