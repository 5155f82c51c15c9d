package org.safetynets.portal.occurrences;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.portal.group.GroupPages;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.layout.Viewer;
import org.safetynets.portal.services.Found;
import org.safetynets.portal.services.Outcome;
import org.safetynets.portal.services.Part;
import org.safetynets.portal.services.groups.Group;
import org.safetynets.portal.services.groups.Meeting;
import org.safetynets.portal.services.groups.OccurrencesApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The coming meetings of a group, and changing one of them; the others stay as they are. */
@Controller
@RequestMapping("/organizations/{organizationId}/groups/{groupId}/occurrences")
class OccurrenceController {

    private static final int AHEAD = 90;
    private static final Set<String> REASONS =
            Set.of(
                    "facilitator-unavailable",
                    "place-unavailable",
                    "weather",
                    "too-few",
                    "holiday",
                    "other");

    private final OccurrencesApi occurrences;
    private final GroupPages groups;
    private final Substitutes substitutes;

    OccurrenceController(OccurrencesApi occurrences, GroupPages groups, Substitutes substitutes) {
        this.occurrences = occurrences;
        this.groups = groups;
        this.substitutes = substitutes;
    }

    @GetMapping
    String coming(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            Viewer viewer,
            Model model) {
        var group = groups.run(organizationId, groupId, viewer);
        var today = LocalDate.now(zone(group));
        model.addAttribute("group", group);
        model.addAttribute(
                "coming",
                occurrences.between(
                        organizationId,
                        groupId,
                        today.toString(),
                        today.plusDays(AHEAD).toString()));
        return "occurrences/coming";
    }

    @GetMapping("/{day}")
    String one(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @PathVariable LocalDate day,
            Viewer viewer,
            Model model) {
        model.addAttribute("form", Form.empty());
        return page(organizationId, groupId, day, viewer, model);
    }

    @PostMapping("/{day}/cancel")
    String cancel(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @PathVariable LocalDate day,
            Form form,
            Viewer viewer,
            Model model) {
        var reason = form.oneOf("reason", REASONS);
        if (reason == null) {
            form.wrong("reason", "form.error.choose");
            return page(organizationId, groupId, day, viewer, model);
        }
        return answer(
                Outcome.of(
                        () ->
                                occurrences.cancel(
                                        organizationId,
                                        groupId,
                                        day.toString(),
                                        Map.of("reason", reason))),
                organizationId,
                groupId,
                day,
                "meeting-cancelled",
                form,
                viewer,
                model);
    }

    /** The time is that of the group's own clock. */
    @PostMapping("/{day}/move")
    String move(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @PathVariable LocalDate day,
            Form form,
            Viewer viewer,
            Model model) {
        var to = moment(form, zone(groups.run(organizationId, groupId, viewer)));
        if (to == null) {
            return page(organizationId, groupId, day, viewer, model);
        }
        return answer(
                Outcome.of(
                        () ->
                                occurrences.move(
                                        organizationId,
                                        groupId,
                                        day.toString(),
                                        version(form),
                                        Map.of("startsAt", to.toString()))),
                organizationId,
                groupId,
                day,
                "meeting-moved",
                form,
                viewer,
                model);
    }

    @PostMapping("/{day}/substitute")
    String substitute(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @PathVariable LocalDate day,
            Form form,
            Viewer viewer,
            Model model) {
        if (form.required("personId", 40).isEmpty()) {
            form.wrong("personId", "form.error.choose");
            return page(organizationId, groupId, day, viewer, model);
        }
        return answer(
                Outcome.of(
                        () ->
                                occurrences.substitute(
                                        organizationId,
                                        groupId,
                                        day.toString(),
                                        version(form),
                                        Map.of("personId", form.value("personId")))),
                organizationId,
                groupId,
                day,
                "meeting-handed-over",
                form,
                viewer,
                model);
    }

    /** A coordinator finds it on the staffing board, with those who could. */
    @PostMapping("/{day}/substitute-request")
    String ask(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @PathVariable LocalDate day) {
        occurrences.askForSubstitute(organizationId, groupId, day.toString(), Map.of());
        return asked(organizationId, groupId, day, "substitute-asked");
    }

    @PostMapping("/{day}/substitute-request/end")
    String askNoMore(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @PathVariable LocalDate day) {
        occurrences.askForNobody(organizationId, groupId, day.toString());
        return asked(organizationId, groupId, day, "substitute-not-asked");
    }

    private static String asked(UUID organizationId, UUID groupId, LocalDate day, String done) {
        return GroupPages.path(organizationId, groupId) + "/occurrences/" + day + "?done=" + done;
    }

    private static String version(Form form) {
        return "\"" + form.value("version") + "\"";
    }

    private static @Nullable OffsetDateTime moment(Form form, ZoneId zone) {
        try {
            return LocalDateTime.parse(form.value("day") + "T" + form.value("time"))
                    .atZone(zone)
                    .toOffsetDateTime();
        } catch (DateTimeParseException notAMoment) {
            form.wrong("day", "form.error.moment");
            return null;
        }
    }

    private String answer(
            Outcome<Meeting> outcome,
            UUID organizationId,
            UUID groupId,
            LocalDate day,
            String done,
            Form form,
            Viewer viewer,
            Model model) {
        return switch (outcome) {
            case Outcome.Done(var it) ->
                    GroupPages.path(organizationId, groupId) + "/occurrences?done=" + done;
            case Outcome.Refused(var problem) -> {
                form.refused(problem);
                yield page(organizationId, groupId, day, viewer, model);
            }
        };
    }

    private String page(
            UUID organizationId, UUID groupId, LocalDate day, Viewer viewer, Model model) {
        var group = groups.run(organizationId, groupId, viewer);
        model.addAttribute("group", group);
        model.addAttribute("day", day);
        model.addAttribute("occurrence", occurrences.on(organizationId, groupId, day.toString()));
        model.addAttribute("timeZone", zone(group).getId());
        model.addAttribute("leads", group.ledBy(viewer.personId()));
        model.addAttribute("wanted", wanted(organizationId, groupId, day));
        if (viewer.has(organizationId, "coordinator")) {
            model.addAttribute(
                    "substitutes",
                    Part.of(() -> substitutes.of(organizationId, groupId, day.toString())));
        }
        return "occurrences/one";
    }

    private boolean wanted(UUID organizationId, UUID groupId, LocalDate day) {
        return Part.of(
                        () ->
                                Found.of(
                                        () ->
                                                occurrences.substituteWanted(
                                                        organizationId, groupId, day.toString())))
                .or(Optional.empty())
                .isPresent();
    }

    private static ZoneId zone(Group group) {
        return group.schedule() == null ? ZoneOffset.UTC : ZoneId.of(group.schedule().timeZone());
    }
}
