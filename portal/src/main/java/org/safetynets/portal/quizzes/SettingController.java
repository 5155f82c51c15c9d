package org.safetynets.portal.quizzes;

import java.util.List;
import java.util.UUID;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.services.Outcome;
import org.safetynets.portal.services.Part;
import org.safetynets.portal.services.training.Cohort;
import org.safetynets.portal.services.training.CohortsApi;
import org.safetynets.portal.services.training.QuizzesApi;
import org.safetynets.portal.services.training.StandardsApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Setting a quiz: for which assessment, how many questions, how long, from when until when. */
@Controller
@RequestMapping("/organizations/{organizationId}/cohorts/{cohortId}/quizzes/new")
class SettingController {

    private final QuizzesApi quizzes;
    private final CohortsApi cohorts;
    private final StandardsApi standards;

    SettingController(QuizzesApi quizzes, CohortsApi cohorts, StandardsApi standards) {
        this.quizzes = quizzes;
        this.cohorts = cohorts;
        this.standards = standards;
    }

    @GetMapping
    String set(@PathVariable UUID organizationId, @PathVariable UUID cohortId, Model model) {
        var usual =
                Form.empty()
                        .with("draw", "10")
                        .with("passMark", "80")
                        .with("attempts", "2")
                        .with("minutes", "30");
        return page(organizationId, cohorts.get(organizationId, cohortId), usual, model);
    }

    @PostMapping
    String set(
            @PathVariable UUID organizationId,
            @PathVariable UUID cohortId,
            Form form,
            Model model) {
        var cohort = cohorts.get(organizationId, cohortId);
        var quiz = QuizForm.read(form, cohort.zone());
        if (!form.valid()) {
            return page(organizationId, cohort, form, model);
        }
        return switch (Outcome.of(() -> quizzes.set(organizationId, cohortId, quiz))) {
            case Outcome.Done(var set) ->
                    "redirect:"
                            + QuizController.path(organizationId, cohortId)
                            + "/"
                            + set.quizId()
                            + "?done=quiz-set";
            case Outcome.Refused(var problem) ->
                    page(organizationId, cohort, form.refused(problem), model);
        };
    }

    private String page(UUID organizationId, Cohort cohort, Form form, Model model) {
        model.addAttribute("organizationId", organizationId);
        model.addAttribute("cohort", cohort);
        model.addAttribute("form", form);
        var standardId = cohort.standardId();
        var standard = standardId == null ? null : Part.of(() -> standards.get(standardId)).value();
        model.addAttribute("modules", standard == null ? List.of() : standard.ofKind("module"));
        model.addAttribute(
                "assessments", standard == null ? List.of() : standard.ofKind("assessment"));
        return "quizzes/new";
    }
}
