package org.safetynets.portal.learning;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.portal.files.Uploads;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.services.Outcome;
import org.safetynets.portal.services.Part;
import org.safetynets.portal.services.training.MaterialsApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** What trainers give a cohort to read. */
@Controller
@RequestMapping("/organizations/{organizationId}/cohorts/{cohortId}/materials")
class MaterialController {

    private final MaterialsApi materials;
    private final Uploads uploads;

    MaterialController(MaterialsApi materials, Uploads uploads) {
        this.materials = materials;
        this.uploads = uploads;
    }

    @GetMapping
    String show(@PathVariable UUID organizationId, @PathVariable UUID cohortId, Model model) {
        return page(organizationId, cohortId, Form.empty(), model);
    }

    @PostMapping
    String add(
            @PathVariable UUID organizationId,
            @PathVariable UUID cohortId,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Form form,
            Model model) {
        var title = form.required("title", 120);
        if (file == null || file.isEmpty()) {
            form.wrong("file", "form.error.file");
        }
        if (!form.valid() || file == null) {
            return page(organizationId, cohortId, form, model);
        }
        var outcome =
                Outcome.of(
                        () -> {
                            Map<String, Object> material = new LinkedHashMap<>();
                            var kept = uploads.keep(organizationId, "material", file);
                            material.put("fileId", kept.fileId());
                            material.put("title", title);
                            return materials.add(organizationId, cohortId, material);
                        });
        return answer(organizationId, cohortId, outcome, "material-added", form, model);
    }

    @PostMapping("/{materialId}/remove")
    String remove(
            @PathVariable UUID organizationId,
            @PathVariable UUID cohortId,
            @PathVariable UUID materialId,
            Form form,
            Model model) {
        var outcome = Outcome.of(() -> materials.remove(organizationId, cohortId, materialId));
        return answer(organizationId, cohortId, outcome, "material-removed", form, model);
    }

    private String answer(
            UUID organizationId,
            UUID cohortId,
            Outcome<?> outcome,
            String done,
            Form form,
            Model model) {
        return switch (outcome) {
            case Outcome.Done(var value) ->
                    "redirect:/organizations/"
                            + organizationId
                            + "/cohorts/"
                            + cohortId
                            + "/materials?done="
                            + done;
            case Outcome.Refused(var problem) ->
                    page(organizationId, cohortId, form.refused(problem), model);
        };
    }

    private String page(UUID organizationId, UUID cohortId, Form form, Model model) {
        model.addAttribute("organizationId", organizationId);
        model.addAttribute("cohortId", cohortId);
        model.addAttribute("form", form);
        model.addAttribute("materials", Part.of(() -> materials.of(organizationId, cohortId)));
        return "learning/materials";
    }
}
