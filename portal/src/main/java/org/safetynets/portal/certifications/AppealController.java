package org.safetynets.portal.certifications;

import java.util.Map;
import java.util.UUID;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.services.Outcome;
import org.safetynets.portal.services.training.DecisionsApi;
import org.safetynets.portal.services.training.TrainingApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Hearing an appeal against a revocation: upheld the certification counts again. */
@Controller
@RequestMapping("/organizations/{organizationId}/certifications/{certificationId}/appeal")
class AppealController {

    private final TrainingApi training;
    private final DecisionsApi decisions;
    private final CertificationPage page;

    AppealController(TrainingApi training, DecisionsApi decisions, CertificationPage page) {
        this.training = training;
        this.decisions = decisions;
        this.page = page;
    }

    @PostMapping("/{answer:uphold|reject}")
    String decide(
            @PathVariable UUID organizationId,
            @PathVariable UUID certificationId,
            @PathVariable String answer,
            Form form,
            Model model) {
        var reason = Map.of("reason", form.required("reason", 500));
        if (!form.valid()) {
            return page.show(organizationId, certificationId, form, model);
        }
        return switch (Outcome.of(
                () ->
                        answer.equals("uphold")
                                ? training.take(
                                        organizationId, certificationId, "reinstate", reason)
                                : decisions.rejectAppeal(
                                        organizationId, certificationId, reason))) {
            case Outcome.Done(var decided) ->
                    "redirect:/organizations/%s/certifications/%s?done=appeal-%s"
                            .formatted(organizationId, certificationId, answer);
            case Outcome.Refused(var problem) ->
                    page.show(organizationId, certificationId, form.refused(problem), model);
        };
    }
}
