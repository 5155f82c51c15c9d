package org.safetynets.portal.cohorts;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.organizations.WallClock;
import org.safetynets.portal.services.Outcome;
import org.safetynets.portal.services.Part;
import org.safetynets.portal.services.Slice;
import org.safetynets.portal.services.training.CohortsApi;
import org.safetynets.portal.services.training.ProgramsApi;
import org.safetynets.portal.services.training.Standard;
import org.safetynets.portal.services.training.StandardsApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The cohorts of an organization, and planning one. */
@Controller
@RequestMapping("/organizations/{organizationId}/cohorts")
class CohortController {

    private static final List<String> PHASES = List.of("current", "ahead", "past");

    private final CohortsApi cohorts;
    private final ProgramsApi programs;
    private final StandardsApi standards;
    private final WallClock wall;

    CohortController(
            CohortsApi cohorts, ProgramsApi programs, StandardsApi standards, WallClock wall) {
        this.cohorts = cohorts;
        this.programs = programs;
        this.standards = standards;
        this.wall = wall;
    }

    @GetMapping
    String list(@PathVariable UUID organizationId, Model model) {
        model.addAttribute("organizationId", organizationId);
        var all = cohorts.list(organizationId);
        var today = LocalDate.now(ZoneOffset.UTC);
        model.addAttribute("cohorts", all);
        model.addAttribute("phases", PHASES);
        model.addAttribute(
                "of",
                PHASES.stream()
                        .collect(
                                Collectors.toMap(
                                        phase -> phase,
                                        phase ->
                                                all.items().stream()
                                                        .filter(it -> it.phase(today).equals(phase))
                                                        .toList())));
        return "cohorts/list";
    }

    /** As a run of a program it trains to what the program does. */
    @GetMapping("/new")
    String plan(
            @PathVariable UUID organizationId,
            @RequestParam(required = false) @Nullable UUID program,
            Model model) {
        var form = Form.empty();
        if (program != null) {
            var of = programs.get(organizationId, program);
            form.with("programId", of.programId().toString())
                    .with("standardId", of.standardId().toString())
                    .with("name", of.title());
        }
        return form(organizationId, form, model);
    }

    @PostMapping("/new")
    String plan(@PathVariable UUID organizationId, Form form, Model model) {
        var cohort = CohortForm.read(form);
        if (!form.valid()) {
            return form(organizationId, form, model);
        }
        return switch (Outcome.of(() -> cohorts.plan(organizationId, cohort))) {
            case Outcome.Done(var planned) ->
                    "redirect:" + path(organizationId, planned.cohortId()) + "?done=cohort-planned";
            case Outcome.Refused(var problem) -> form(organizationId, form.refused(problem), model);
        };
    }

    static String path(UUID organizationId, UUID cohortId) {
        return "/organizations/" + organizationId + "/cohorts/" + cohortId;
    }

    private String form(UUID organizationId, Form form, Model model) {
        model.addAttribute("organizationId", organizationId);
        model.addAttribute("form", form);
        model.addAttribute("zone", wall.zone(organizationId));
        model.addAttribute(
                "standards",
                Part.of(standards::list).or(Slice.empty()).items().stream()
                        .filter(Standard::published)
                        .toList());
        return "cohorts/new";
    }
}
