package org.safetynets.portal.settled;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.layout.Viewer;
import org.safetynets.portal.services.Outcome;
import org.safetynets.portal.services.groups.Holidays;
import org.safetynets.portal.services.groups.OrganizationGroupsApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The days on which no group of the organization meets by its plan. */
@Controller
@RequestMapping("/organizations/{organizationId}/holidays")
class HolidaysController {

    private static final int LONGEST = 60;

    private final OrganizationGroupsApi organization;

    HolidaysController(OrganizationGroupsApi organization) {
        this.organization = organization;
    }

    @GetMapping
    String show(@PathVariable UUID organizationId, Viewer viewer, Model model) {
        return page(organizationId, Form.empty(), viewer, model);
    }

    /** One day, or all from the first to the last. */
    @PostMapping
    String add(@PathVariable UUID organizationId, Form form, Viewer viewer, Model model) {
        var first = day(form, "from");
        var last = form.checked("to") ? day(form, "to") : first;
        if (first == null || last == null) {
            return page(organizationId, form, viewer, model);
        }
        if (last.isBefore(first) || last.isAfter(first.plusDays(LONGEST))) {
            form.wrong("to", "form.error.span");
            return page(organizationId, form, viewer, model);
        }
        var days = new TreeSet<>(organization.holidays(organizationId).days());
        first.datesUntil(last.plusDays(1)).forEach(days::add);
        return replace(organizationId, days, "holiday-added", form, viewer, model);
    }

    @PostMapping("/{day}/remove")
    String remove(
            @PathVariable UUID organizationId,
            @PathVariable LocalDate day,
            Form form,
            Viewer viewer,
            Model model) {
        var days = new TreeSet<>(organization.holidays(organizationId).days());
        days.remove(day);
        return replace(organizationId, days, "holiday-removed", form, viewer, model);
    }

    private static @Nullable LocalDate day(Form form, String field) {
        try {
            return LocalDate.parse(form.value(field));
        } catch (DateTimeParseException noDay) {
            form.wrong(field, "form.error.day");
            return null;
        }
    }

    /** On the version that was on the page, so that nobody undoes what another just added. */
    private String replace(
            UUID organizationId,
            Set<LocalDate> days,
            String done,
            Form form,
            Viewer viewer,
            Model model) {
        var version = "\"" + form.value("version") + "\"";
        var list = new Holidays(List.copyOf(days), null);
        return switch (Outcome.of(() -> organization.rest(organizationId, version, list))) {
            case Outcome.Done(var changed) ->
                    "redirect:/organizations/" + organizationId + "/holidays?done=" + done;
            case Outcome.Refused(var problem) ->
                    page(organizationId, form.refused(problem), viewer, model);
        };
    }

    private String page(UUID organizationId, Form form, Viewer viewer, Model model) {
        model.addAttribute("organizationId", organizationId);
        model.addAttribute("holidays", organization.holidays(organizationId));
        model.addAttribute("form", form);
        model.addAttribute("changes", viewer.has(organizationId, "coordinator"));
        return "settled/holidays";
    }
}
