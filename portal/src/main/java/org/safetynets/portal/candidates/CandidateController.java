package org.safetynets.portal.candidates;

import java.util.Map;
import java.util.UUID;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.layout.Viewer;
import org.safetynets.portal.services.Outcome;
import org.safetynets.portal.services.training.CohortsApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** One candidate's way, as the candidate and the trainers see it; trainers record and certify. */
@Controller
@RequestMapping("/organizations/{organizationId}/enrolments/{enrolmentId}")
class CandidateController {

    private final CohortsApi cohorts;
    private final CandidatePage page;

    CandidateController(CohortsApi cohorts, CandidatePage page) {
        this.cohorts = cohorts;
        this.page = page;
    }

    @GetMapping
    String show(
            @PathVariable UUID organizationId,
            @PathVariable UUID enrolmentId,
            Viewer viewer,
            Model model) {
        return page(organizationId, enrolmentId, Form.empty(), viewer, model);
    }

    @PostMapping("/evidence")
    String record(
            @PathVariable UUID organizationId,
            @PathVariable UUID enrolmentId,
            Form form,
            Viewer viewer,
            Model model) {
        var evidence = EvidenceForm.read(form);
        if (!form.valid()) {
            return page(organizationId, enrolmentId, form, viewer, model);
        }
        return answer(
                organizationId,
                enrolmentId,
                Outcome.of(() -> cohorts.record(organizationId, enrolmentId, evidence)),
                "recorded",
                form,
                viewer,
                model);
    }

    @PostMapping("/certify")
    String certify(
            @PathVariable UUID organizationId,
            @PathVariable UUID enrolmentId,
            Form form,
            Viewer viewer,
            Model model) {
        var earned = Map.of("enrolmentId", enrolmentId);
        return answer(
                organizationId,
                enrolmentId,
                Outcome.of(() -> cohorts.certify(organizationId, earned)),
                "certified",
                form,
                viewer,
                model);
    }

    private String answer(
            UUID organizationId,
            UUID enrolmentId,
            Outcome<?> outcome,
            String done,
            Form form,
            Viewer viewer,
            Model model) {
        return switch (outcome) {
            case Outcome.Done(var value) ->
                    "redirect:/organizations/"
                            + organizationId
                            + "/enrolments/"
                            + enrolmentId
                            + "?done="
                            + done;
            case Outcome.Refused(var problem) ->
                    page(organizationId, enrolmentId, form.refused(problem), viewer, model);
        };
    }

    private String page(
            UUID organizationId, UUID enrolmentId, Form form, Viewer viewer, Model model) {
        var enrolment = cohorts.enrolment(organizationId, enrolmentId);
        return page.show(organizationId, enrolment, form, viewer, model);
    }
}
