package org.safetynets.portal.candidates;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.layout.Viewer;
import org.safetynets.portal.people.Pseudonyms;
import org.safetynets.portal.services.Outcome;
import org.safetynets.portal.services.Part;
import org.safetynets.portal.services.Slice;
import org.safetynets.portal.services.training.Certification;
import org.safetynets.portal.services.training.CohortsApi;
import org.safetynets.portal.services.training.Enrolment;
import org.safetynets.portal.services.training.Evidence;
import org.safetynets.portal.services.training.StandardsApi;
import org.safetynets.portal.services.training.TrainingApi;
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
    private final StandardsApi standards;
    private final TrainingApi training;
    private final Pseudonyms pseudonyms;

    CandidateController(
            CohortsApi cohorts,
            StandardsApi standards,
            TrainingApi training,
            Pseudonyms pseudonyms) {
        this.cohorts = cohorts;
        this.standards = standards;
        this.training = training;
        this.pseudonyms = pseudonyms;
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
        boolean own = enrolment.personId().equals(viewer.personId());
        model.addAttribute("organizationId", organizationId);
        model.addAttribute("enrolment", enrolment);
        model.addAttribute("form", form);
        model.addAttribute("own", own);
        model.addAttribute("decides", !own && viewer.has(organizationId, "trainer"));
        model.addAttribute("standard", Part.of(() -> standards.get(enrolment.standardId())));
        model.addAttribute(
                "evidence",
                Part.of(() -> cohorts.evidence(organizationId, enrolmentId))
                        .map(Slice<Evidence>::items));
        model.addAttribute("pseudonyms", own ? Map.of() : pseudonyms.in(organizationId));
        model.addAttribute("certifications", certifications(organizationId, enrolment, own));
        return "candidates/candidate";
    }

    private List<Certification> certifications(
            UUID organizationId, Enrolment enrolment, boolean own) {
        var all =
                own
                        ? Part.of(training::mine)
                        : Part.of(
                                () ->
                                        training.certificationsOf(
                                                organizationId, enrolment.personId()));
        return all.or(Slice.empty()).items();
    }
}
