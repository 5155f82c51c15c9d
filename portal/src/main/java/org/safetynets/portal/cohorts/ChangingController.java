package org.safetynets.portal.cohorts;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.people.Members;
import org.safetynets.portal.services.Outcome;
import org.safetynets.portal.services.Part;
import org.safetynets.portal.services.identity.Member;
import org.safetynets.portal.services.training.CohortsApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Changing the plan of a cohort, and moving it with all its sessions. */
@Controller
@RequestMapping("/organizations/{organizationId}/cohorts/{cohortId}")
class ChangingController {

    private static final int FARTHEST = 366;

    private final CohortsApi cohorts;
    private final Members members;

    ChangingController(CohortsApi cohorts, Members members) {
        this.cohorts = cohorts;
        this.members = members;
    }

    @GetMapping("/change")
    String show(@PathVariable UUID organizationId, @PathVariable UUID cohortId, Model model) {
        var form = CohortForm.of(cohorts.get(organizationId, cohortId));
        return page(organizationId, cohortId, form, model);
    }

    @PostMapping("/change")
    String change(
            @PathVariable UUID organizationId,
            @PathVariable UUID cohortId,
            Form form,
            Model model) {
        var cohort = CohortForm.read(form);
        if (!form.valid()) {
            return page(organizationId, cohortId, form, model);
        }
        var version = "\"" + form.value("version") + "\"";
        return answered(
                Outcome.of(() -> cohorts.revise(organizationId, cohortId, version, cohort)),
                organizationId,
                cohortId,
                "cohort-changed",
                form,
                model);
    }

    /** By so many days, to another zone perhaps; hours stay what they are on the wall. */
    @PostMapping("/move")
    String move(
            @PathVariable UUID organizationId,
            @PathVariable UUID cohortId,
            Form form,
            Model model) {
        var move = new HashMap<String, Object>();
        var days = form.value("days").replace('−', '-');
        if (days.matches("-?\\d{1,3}") && Math.abs(Integer.parseInt(days)) <= FARTHEST) {
            move.put("days", Integer.valueOf(days));
        } else {
            form.wrong("days", "form.error.days");
        }
        var zone = form.orNull("newZone");
        if (zone != null && !ZoneId.getAvailableZoneIds().contains(zone)) {
            form.wrong("newZone", "form.error.zone");
        } else if (zone != null) {
            move.put("timeZone", zone);
        }
        if (!form.valid()) {
            return moving(organizationId, cohortId, form, model);
        }
        return switch (Outcome.of(() -> cohorts.move(organizationId, cohortId, move))) {
            case Outcome.Done(var moved) ->
                    "redirect:"
                            + CohortController.path(organizationId, cohortId)
                            + "?done=cohort-moved";
            case Outcome.Refused(var problem) ->
                    moving(organizationId, cohortId, form.refused(problem), model);
        };
    }

    /** The plan as it stands, beside what was typed about moving. */
    private String moving(UUID organizationId, UUID cohortId, Form typed, Model model) {
        var form = CohortForm.of(cohorts.get(organizationId, cohortId));
        var problem = typed.problem();
        form.with("days", typed.value("days"))
                .with("newZone", typed.value("newZone"))
                .errorsOf(typed);
        return page(
                organizationId, cohortId, problem == null ? form : form.refused(problem), model);
    }

    private String answered(
            Outcome<?> outcome,
            UUID organizationId,
            UUID cohortId,
            String done,
            Form form,
            Model model) {
        return switch (outcome) {
            case Outcome.Done<?> it ->
                    "redirect:" + CohortController.path(organizationId, cohortId) + "?done=" + done;
            case Outcome.Refused<?> refused ->
                    page(organizationId, cohortId, form.refused(refused.problem()), model);
        };
    }

    private String page(UUID organizationId, UUID cohortId, Form form, Model model) {
        model.addAttribute("organizationId", organizationId);
        model.addAttribute("cohort", cohorts.get(organizationId, cohortId));
        model.addAttribute("form", form);
        model.addAttribute("staff", trainers(organizationId));
        return "cohorts/change";
    }

    private List<Member> trainers(UUID organizationId) {
        return Part.of(() -> members.of(organizationId)).or(List.of()).stream()
                .filter(it -> it.roles().contains("trainer") && !it.resting())
                .sorted(Comparator.comparing(Member::pseudonym))
                .toList();
    }
}
