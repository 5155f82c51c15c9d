package org.safetynets.portal.programs;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.services.Outcome;
import org.safetynets.portal.services.Part;
import org.safetynets.portal.services.Slice;
import org.safetynets.portal.services.training.Program;
import org.safetynets.portal.services.training.ProgramsApi;
import org.safetynets.portal.services.training.Standard;
import org.safetynets.portal.services.training.StandardsApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Programs: found by whoever wants to learn, described by trainers. */
@Controller
@RequestMapping("/organizations/{organizationId}/programs")
class ProgramController {

    private final ProgramsApi programs;
    private final StandardsApi standards;

    ProgramController(ProgramsApi programs, StandardsApi standards) {
        this.programs = programs;
        this.standards = standards;
    }

    @GetMapping
    String list(@PathVariable UUID organizationId, Model model) {
        model.addAttribute("organizationId", organizationId);
        model.addAttribute("programs", programs.list(organizationId));
        model.addAttribute("standards", byId());
        model.addAttribute("singles", Part.of(() -> programs.singleCohorts(organizationId)));
        return "programs/list";
    }

    @GetMapping("/new")
    String describe(@PathVariable UUID organizationId, Model model) {
        return form(organizationId, Form.empty().with("languages", List.of("en")), model);
    }

    @PostMapping("/new")
    String describe(@PathVariable UUID organizationId, Form form, Model model) {
        var program = ProgramForm.read(form);
        if (!form.valid()) {
            return form(organizationId, form, model);
        }
        return switch (Outcome.of(() -> programs.describe(organizationId, program))) {
            case Outcome.Done(var described) ->
                    path(organizationId, described.programId()) + "?done=program-described";
            case Outcome.Refused(var problem) -> form(organizationId, form.refused(problem), model);
        };
    }

    @GetMapping("/{programId}")
    String show(@PathVariable UUID organizationId, @PathVariable UUID programId, Model model) {
        var program = programs.get(organizationId, programId);
        return page(organizationId, program, ProgramForm.of(program), model);
    }

    @PostMapping("/{programId}")
    String revise(
            @PathVariable UUID organizationId,
            @PathVariable UUID programId,
            Form form,
            Model model) {
        var program = programs.get(organizationId, programId);
        form.with("standardId", program.standardId().toString());
        var revised = ProgramForm.read(form);
        if (!form.valid()) {
            return page(organizationId, program, form, model);
        }
        var version = "\"" + form.value("version") + "\"";
        return switch (Outcome.of(
                () -> programs.revise(organizationId, programId, version, revised))) {
            case Outcome.Done(var changed) ->
                    path(organizationId, programId) + "?done=program-revised";
            case Outcome.Refused(var problem) ->
                    page(organizationId, program, form.refused(problem), model);
        };
    }

    private static String path(UUID organizationId, UUID programId) {
        return "redirect:/organizations/" + organizationId + "/programs/" + programId;
    }

    private Map<UUID, Standard> byId() {
        return published().stream().collect(Collectors.toMap(Standard::standardId, it -> it));
    }

    private List<Standard> published() {
        return Part.of(standards::list).or(Slice.empty()).items().stream()
                .filter(Standard::published)
                .toList();
    }

    private String form(UUID organizationId, Form form, Model model) {
        model.addAttribute("organizationId", organizationId);
        model.addAttribute("form", form);
        model.addAttribute("standards", published());
        model.addAttribute("offered", ProgramForm.LANGUAGES);
        return "programs/new";
    }

    private String page(UUID organizationId, Program program, Form form, Model model) {
        model.addAttribute("organizationId", organizationId);
        model.addAttribute("program", program);
        model.addAttribute("form", form);
        model.addAttribute("offered", ProgramForm.LANGUAGES);
        model.addAttribute("standard", Part.of(() -> standards.get(program.standardId())));
        model.addAttribute(
                "cohorts", Part.of(() -> programs.cohorts(organizationId, program.programId())));
        return "programs/program";
    }
}
