package org.safetynets.portal.assignments;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.services.Outcome;
import org.safetynets.portal.services.Part;
import org.safetynets.portal.services.training.AssignmentsApi;
import org.safetynets.portal.services.training.Cohort;
import org.safetynets.portal.services.training.CohortsApi;
import org.safetynets.portal.services.training.NewAssignment;
import org.safetynets.portal.services.training.StandardsApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Setting a task: for which assessment, what to do, and until when. */
@Controller("settingAssignments")
@RequestMapping("/organizations/{organizationId}/cohorts/{cohortId}/assignments/new")
class SettingController {

    private final AssignmentsApi assignments;
    private final CohortsApi cohorts;
    private final StandardsApi standards;

    SettingController(AssignmentsApi assignments, CohortsApi cohorts, StandardsApi standards) {
        this.assignments = assignments;
        this.cohorts = cohorts;
        this.standards = standards;
    }

    @GetMapping
    String set(@PathVariable UUID organizationId, @PathVariable UUID cohortId, Model model) {
        return page(organizationId, cohorts.get(organizationId, cohortId), Form.empty(), model);
    }

    @PostMapping
    String set(
            @PathVariable UUID organizationId,
            @PathVariable UUID cohortId,
            Form form,
            Model model) {
        var cohort = cohorts.get(organizationId, cohortId);
        if (form.value("requirement").isEmpty()) {
            form.wrong("requirement", "form.error.choose");
        }
        var assignment =
                new NewAssignment(
                        form.value("requirement"),
                        form.required("title", 120),
                        form.required("instructions", 5000),
                        due(form, cohort.zone()));
        if (!form.valid()) {
            return page(organizationId, cohort, form, model);
        }
        return switch (Outcome.of(() -> assignments.set(organizationId, cohortId, assignment))) {
            case Outcome.Done(var set) ->
                    "redirect:/organizations/"
                            + organizationId
                            + "/cohorts/"
                            + cohortId
                            + "?done=assignment-set";
            case Outcome.Refused(var problem) ->
                    page(organizationId, cohort, form.refused(problem), model);
        };
    }

    private static @Nullable Instant due(Form form, ZoneId zone) {
        try {
            return LocalDateTime.parse(form.value("dueAt")).atZone(zone).toInstant();
        } catch (DateTimeParseException none) {
            form.wrong("dueAt", "form.error.moment");
            return null;
        }
    }

    private String page(UUID organizationId, Cohort cohort, Form form, Model model) {
        model.addAttribute("organizationId", organizationId);
        model.addAttribute("cohort", cohort);
        model.addAttribute("form", form);
        var standardId = cohort.standardId();
        var standard = standardId == null ? null : Part.of(() -> standards.get(standardId)).value();
        model.addAttribute(
                "assessments", standard == null ? List.of() : standard.ofKind("assessment"));
        return "assignments/new";
    }
}
