package org.safetynets.portal.observations;

import java.util.Map;
import java.util.UUID;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.layout.Viewer;
import org.safetynets.portal.people.Pseudonyms;
import org.safetynets.portal.services.Outcome;
import org.safetynets.portal.services.training.CohortsApi;
import org.safetynets.portal.services.training.Observation;
import org.safetynets.portal.services.training.ObservationsApi;
import org.safetynets.portal.services.training.Standard;
import org.safetynets.portal.services.training.StandardsApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Scoring what one sees, kept with each tap, and signing it. */
@Controller
@RequestMapping("/organizations/{organizationId}/observations")
class ObservationController {

    private final ObservationsApi observations;
    private final CohortsApi cohorts;
    private final StandardsApi standards;
    private final Pseudonyms pseudonyms;

    ObservationController(
            ObservationsApi observations,
            CohortsApi cohorts,
            StandardsApi standards,
            Pseudonyms pseudonyms) {
        this.observations = observations;
        this.cohorts = cohorts;
        this.standards = standards;
        this.pseudonyms = pseudonyms;
    }

    /** What I have begun and not signed. */
    @GetMapping
    String drafts(@PathVariable UUID organizationId, Model model) {
        model.addAttribute("organizationId", organizationId);
        model.addAttribute("drafts", observations.drafts(organizationId));
        model.addAttribute("pseudonyms", pseudonyms.in(organizationId));
        return "observations/list";
    }

    @GetMapping("/{observationId}")
    String show(
            @PathVariable UUID organizationId,
            @PathVariable UUID observationId,
            Viewer viewer,
            Model model) {
        var observation = observations.get(organizationId, observationId);
        return page(organizationId, observation, ScoresForm.of(observation), viewer, model);
    }

    /** What is on the page takes the place of what was kept; then, perhaps, it is signed. */
    @PostMapping("/{observationId}")
    String score(
            @PathVariable UUID organizationId,
            @PathVariable UUID observationId,
            @RequestParam(defaultValue = "") String step,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean live,
            Form form,
            Viewer viewer,
            Model model) {
        var observation = observations.get(organizationId, observationId);
        var scores = ScoresForm.read(form, standard(organizationId, observation).rubric());
        if (form.valid()) {
            var version = "\"" + observation.version() + "\"";
            keep(
                    Outcome.of(
                            () ->
                                    observations.score(
                                            organizationId, observationId, version, scores)),
                    form);
        }
        if (form.valid() && step.equals("sign")) {
            keep(
                    Outcome.of(() -> observations.sign(organizationId, observationId, Map.of())),
                    form);
        }
        if (live) {
            model.addAttribute("form", form);
            model.addAttribute("live", true);
            return "observations/observation :: kept";
        }
        return form.valid()
                ? "redirect:/organizations/"
                        + organizationId
                        + "/observations/"
                        + observationId
                        + (step.equals("sign")
                                ? "?done=observation-signed"
                                : "?done=observation-kept")
                : page(organizationId, observation, form, viewer, model);
    }

    private static void keep(Outcome<Observation> outcome, Form form) {
        switch (outcome) {
            case Outcome.Done(var kept) -> {}
            case Outcome.Refused(var problem) -> form.refused(problem);
        }
    }

    private Standard standard(UUID organizationId, Observation observation) {
        var enrolment = cohorts.enrolment(organizationId, observation.enrolmentId());
        return standards.get(enrolment.standardId());
    }

    private String page(
            UUID organizationId, Observation observation, Form form, Viewer viewer, Model model) {
        boolean own = observation.candidateId().equals(viewer.personId());
        var names = own ? Map.<UUID, String>of() : pseudonyms.in(organizationId);
        model.addAttribute("organizationId", organizationId);
        model.addAttribute("observation", observation);
        model.addAttribute("form", form);
        model.addAttribute("rubric", standard(organizationId, observation).rubric());
        model.addAttribute("pseudonyms", names);
        model.addAttribute("own", own);
        model.addAttribute(
                "scores",
                !observation.signed() && observation.observerId().equals(viewer.personId()));
        return "observations/observation";
    }
}
