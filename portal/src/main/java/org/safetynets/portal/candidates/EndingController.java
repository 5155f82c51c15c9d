package org.safetynets.portal.candidates;

import java.util.Map;
import java.util.UUID;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.layout.Viewer;
import org.safetynets.portal.services.Outcome;
import org.safetynets.portal.services.training.CohortsApi;
import org.safetynets.portal.services.training.SeatsApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The end of a training: left by the candidate or a trainer, or completed. */
@Controller
class EndingController {

    private final SeatsApi seats;
    private final CohortsApi cohorts;
    private final CandidatePage page;

    EndingController(SeatsApi seats, CohortsApi cohorts, CandidatePage page) {
        this.seats = seats;
        this.cohorts = cohorts;
        this.page = page;
    }

    @PostMapping(
            "/organizations/{organizationId}/enrolments/{enrolmentId}/{step:withdraw|complete}")
    String end(
            @PathVariable UUID organizationId,
            @PathVariable UUID enrolmentId,
            @PathVariable String step,
            Form form,
            Viewer viewer,
            Model model) {
        return switch (Outcome.of(() -> seats.end(organizationId, enrolmentId, step, Map.of()))) {
            case Outcome.Done(var ended) when ended.personId().equals(viewer.personId()) ->
                    "redirect:/training?done=training-left";
            case Outcome.Done(var ended) ->
                    "redirect:/organizations/"
                            + organizationId
                            + "/enrolments/"
                            + enrolmentId
                            + "?done=training-"
                            + step;
            case Outcome.Refused(var problem) ->
                    page.show(
                            organizationId,
                            cohorts.enrolment(organizationId, enrolmentId),
                            form.refused(problem),
                            viewer,
                            model);
        };
    }
}
