package org.safetynets.portal.standards;

import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.problems.NothingHere;
import org.safetynets.portal.services.Outcome;
import org.safetynets.portal.services.training.Kinds;
import org.safetynets.portal.services.training.StandardsApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What a draft asks for, requirement by requirement: added, changed, removed, put in order. */
@Controller
@RequestMapping("/standards/{standardId}/requirements")
class RequirementController {

    private final StandardsApi standards;

    RequirementController(StandardsApi standards) {
        this.standards = standards;
    }

    @GetMapping
    String list(@PathVariable UUID standardId, Model model) {
        return list(standardId, Form.empty(), model);
    }

    @GetMapping("/new")
    String add(@PathVariable UUID standardId, Model model) {
        return form(standardId, null, Form.empty(), model);
    }

    @PostMapping("/new")
    String add(@PathVariable UUID standardId, Form form, Model model) {
        var requirement = RequirementForm.read(form, Map.of());
        if (!form.valid()) {
            return form(standardId, null, form, model);
        }
        return switch (revised(standardId, form, it -> it.adding(requirement))) {
            case Outcome.Done<?> it -> path(standardId) + "?done=requirement-added";
            case Outcome.Refused<?> no -> form(standardId, null, form.refused(no.problem()), model);
        };
    }

    @GetMapping("/{code}")
    String change(@PathVariable UUID standardId, @PathVariable String code, Model model) {
        return form(standardId, code, RequirementForm.of(requirement(standardId, code)), model);
    }

    @PostMapping("/{code}")
    String change(
            @PathVariable UUID standardId, @PathVariable String code, Form form, Model model) {
        var requirement = RequirementForm.read(form, requirement(standardId, code));
        if (!form.valid()) {
            return form(standardId, code, form, model);
        }
        return switch (revised(standardId, form, it -> it.changing(place(it, code), requirement))) {
            case Outcome.Done<?> it -> path(standardId) + "?done=requirement-changed";
            case Outcome.Refused<?> no -> form(standardId, code, form.refused(no.problem()), model);
        };
    }

    @PostMapping("/{code}/{step:remove|up|down}")
    String step(
            @PathVariable UUID standardId,
            @PathVariable String code,
            @PathVariable String step,
            Form form,
            Model model) {
        UnaryOperator<Draft> change =
                switch (step) {
                    case "up" -> it -> it.moving(place(it, code), -1);
                    case "down" -> it -> it.moving(place(it, code), 1);
                    default -> it -> it.removing(place(it, code));
                };
        return switch (revised(standardId, form, change)) {
            case Outcome.Done<?> it ->
                    path(standardId)
                            + (step.equals("remove") ? "?done=requirement-removed" : "#" + code);
            case Outcome.Refused<?> no -> list(standardId, form.refused(no.problem()), model);
        };
    }

    /** On the version the person has read, so that nobody undoes what another just wrote. */
    private Outcome<?> revised(UUID standardId, Form form, UnaryOperator<Draft> change) {
        var changed = change.apply(new Draft(standards.file(standardId)));
        return Outcome.of(
                () -> standards.revise(standardId, form.value("version"), changed.content()));
    }

    private Map<String, Object> requirement(UUID standardId, String code) {
        var draft = new Draft(standards.file(standardId));
        return draft.requirements().get(place(draft, code));
    }

    private static int place(Draft draft, String code) {
        return draft.place(code).orElseThrow(NothingHere::new);
    }

    private static String path(UUID standardId) {
        return "redirect:/standards/" + standardId + "/requirements";
    }

    private String list(UUID standardId, Form form, Model model) {
        return page("standards/requirements", standardId, form, model);
    }

    private String form(UUID standardId, @Nullable String code, Form form, Model model) {
        model.addAttribute("code", code);
        model.addAttribute("kinds", Kinds.ALL);
        return page("standards/requirement", standardId, form, model);
    }

    /** One that is not a draft any more is read, not written. */
    private String page(String template, UUID standardId, Form form, Model model) {
        var answer = standards.versioned(standardId);
        var standard = answer.getBody();
        if (standard == null || !standard.status().equals("draft")) {
            return "redirect:/standards/" + standardId;
        }
        if (!form.fields().contains("version")) {
            form.with("version", answer.getHeaders().getETag());
        }
        model.addAttribute("form", form);
        model.addAttribute("standard", standard);
        return template;
    }
}
